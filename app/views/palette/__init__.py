"""The palette: any command of the menus by a few of its letters."""

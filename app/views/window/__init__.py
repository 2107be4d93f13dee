"""What frames the conversation: toolbar, menus, status line, pages that cover it, lines above the composer."""

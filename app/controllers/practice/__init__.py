"""Practice: what comes next, what is found of an answer, how it goes, worksheets. Imported when the page is opened."""

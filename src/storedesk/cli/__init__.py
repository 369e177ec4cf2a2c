"""StoreDesk in the terminal: the same imports, weeks and backups as in the window, without Qt."""

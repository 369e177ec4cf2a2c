"""How StoreDesk is started: without arguments as a window, with --reader as the reader of sheets, else in the terminal."""

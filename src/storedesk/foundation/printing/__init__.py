"""Paper: pages as values in millimetres, and the drawing of them for the screen, a printer or a PDF."""

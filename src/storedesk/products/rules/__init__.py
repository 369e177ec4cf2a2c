"""What follows from a product's figures, its names and its history; pure."""

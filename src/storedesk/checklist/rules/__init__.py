"""What makes a week's list, as functions of values."""

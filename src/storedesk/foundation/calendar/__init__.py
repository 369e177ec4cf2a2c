"""Weeks, months and their names; pure."""

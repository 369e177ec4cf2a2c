"""StoreDesk: the desk of a shop's operator, from the imported report to the printed week."""

__version__ = "0.1.0"

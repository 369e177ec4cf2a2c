"""The products tab."""

from storedesk.products.tab.products_tab import ProductsTab

__all__ = ["ProductsTab"]

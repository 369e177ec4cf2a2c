"""The shop tab: the home of the day."""

from storedesk.shop.tab.shop_tab import ShopTab

__all__ = ["ShopTab"]

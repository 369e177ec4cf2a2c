"""The titles tab."""

from storedesk.titles.tab.titles_tab import TitlesTab

__all__ = ["TitlesTab"]

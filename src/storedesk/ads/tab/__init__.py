"""The ads tab: tests, their words with verdicts, candidates, the change sheet, and where money is put."""

from storedesk.ads.tab.ads_tab import AdsTab

__all__ = ["AdsTab"]

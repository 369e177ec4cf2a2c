"""How the advertising reports are called, and the platforms they come from."""

from storedesk.foundation.texts import Phrase

WANXIANGTAI = Phrase("Wanxiangtai")
ZHITONGCHE = Phrase("Zhitongche")
GOOGLE = Phrase("Google Ads")
AMAZON = Phrase("Amazon Ads")
BY_HAND = Phrase("Kept by hand")

ITEMS = Phrase("Ad report by item")
KEYWORDS = Phrase("Ad report by keyword")
TERMS = Phrase("Ad report by search term")
LOG_ZHITONGCHE = Phrase("Daily log of Zhitongche")
LOG_WANXIANGTAI = Phrase("Daily log of Wanxiangtai")
LOG_STAR_SHOP = Phrase("Daily log of Star Shop")
LOG_GRAVITY_CUBE = Phrase("Daily log of Gravity Cube")

DIAMOND = Phrase("Zuanshi display ads")
RECOMMENDED = Phrase("Super Recommendation")
BRAND_ZONE = Phrase("Brand zone (Star Shop)")
JD = Phrase("JD ads")
PINDUODUO = Phrase("Pinduoduo promotion")
QIANCHUAN = Phrase("Qianchuan")
SCENES = Phrase("Ad report by day and scene")
PLANS = Phrase("Ad report by plan")
UNITS = Phrase("Ad report by unit")
CROWDS = Phrase("Ad report by crowd")
CREATIVES = Phrase("Ad report by creative")

"""The Week tab: what is due this week, by day and role, ticked off, put off, added to and printed."""

from storedesk.checklist.tab.week_tab import WeekTab

__all__ = ["WeekTab"]

"""What the ads room says when it is asked for what is not there, and what it asks of the week."""

from storedesk.foundation.texts import Phrase

TEST_GONE = Phrase("This test is no longer there; it was removed meanwhile.")
TEST_NAMELESS = Phrase("A test needs a name: say in a few words what is tried.")
TEST_DAYS = Phrase("A test runs for at least one day and at most {most}.")
TEST_MONEY = Phrase("A bid and a budget are above zero.")
TEST_ROI = Phrase("A target ROI is above zero.")
TEST_WITHOUT_WORDS = Phrase("Add at least one word before the test is started.")
TEST_NOT_NOW = Phrase("A test that is {stage} cannot do this; go one step at a time.")
WORD_GONE = Phrase("The word “{word}” is no longer in this test.")
WORD_EMPTY = Phrase("A word needs at least one letter.")
WORD_LONG = Phrase("“{word}” is too long for an advertised word: at most {most} letters.")

STAGE_PROPOSED = Phrase("Planned")
STAGE_RUNNING = Phrase("Running")
STAGE_REVIEWED = Phrase("Reviewed")
STAGE_ENDED = Phrase("Ended")
WAY_STATISTICAL = Phrase("Statistical verdict")
WAY_PRESET = Phrase("3-day rule")

CHANGE_GONE = Phrase("This line of the change sheet is no longer there; it was removed meanwhile.")
CHANGE_NOT_NOW = Phrase("A change that is {step} cannot become {wanted}.")
CHANGE_NOTHING = Phrase("Nothing would change: {word} has {value} already.")
CREATIVE_GONE = Phrase("This creative is no longer there; it was removed meanwhile.")
CREATIVE_NAMELESS = Phrase("A creative needs a name, so that it can be told from the others.")
NURSLING_GONE = Phrase("This word is no longer in the nursery.")
NURSLING_GOAL = Phrase("A goal is above zero.")
NURSLING_THERE = Phrase("“{word}” is being grown for this product already.")
RULE_GONE = Phrase("This rule is no longer there; it was removed meanwhile.")
BUDGET_ABOVE_ZERO = Phrase("A budget is above zero; leave it empty to have none.")
WINDOW_RANGE = Phrase("An attribution window has between 1 and {most} days.")
BREAK_NAMELESS = Phrase("Say what changed on that day, so that it is understood later.")

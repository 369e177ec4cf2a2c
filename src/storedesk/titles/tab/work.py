"""What the operator does to titles and their words: each a unit of work with a name, which is also its undo's."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date

from storedesk.foundation.database.store import Session
from storedesk.foundation.desktop import work
from storedesk.keywords import records_library, records_roots
from storedesk.keywords.records_library import Added
from storedesk.keywords.rules.pasted_titles import PastedTitle
from storedesk.keywords.rules.pasted_words import PastedWord
from storedesk.keywords.rules.sources import Source
from storedesk.titles import (
    records,
    records_proofs,
    records_rivals,
    records_settings,
    records_versions,
    records_words,
)
from storedesk.titles.asking import Asked, changed
from storedesk.titles.records_settings import Watch
from storedesk.titles.rules.changes import Prediction
from storedesk.titles.rules.lengths import Limit
from storedesk.titles.rules.proof import Measure
from storedesk.titles.rules.wishes import Conflict
from storedesk.titles.rules.words import Part, WordKind
from storedesk.titles.tab.limit_form import platform_name
from storedesk.titles.versions import Look


class Work(work.Work):
    """Each deed is one unit of work; `refused(str)` says why something was not done, and the data is as it was."""

    # ------------------------------------------------------------------ words

    def add_words(self, product_id: int, words: Sequence[str], kind: WordKind, source: Source) -> Added | None:
        """Words of one class for a product's library, which is made under the first one where there is none."""
        today = self._app.today()

        def add(session: Session) -> Added:
            family_id = records.first_family(session, product_id, words[0])
            return records_words.add_words(session, family_id, words, kind, source, today)

        return self.write(self._adding(words), add)

    def add_pasted(self, product_id: int, name: str, words: Sequence[PastedWord], source: Source) -> Added | None:
        """Pasted words with their figures; a library that is not there yet is called as said."""
        today = self._app.today()

        def add(session: Session) -> Added:
            family_id = records.first_family(session, product_id, name)
            return records_words.add_pasted(session, family_id, words, source, today)

        return self.write(self._adding([word.word for word in words]), add)

    def change_words(self, label: str, word_ids: Collection[int], **said: object) -> bool:
        """Say something else of words: kind, required, forbidden, whole, note."""
        return self.done(label, lambda session: records_library.change_words(session, word_ids, **said))

    def set_relevance(self, word_ids: Sequence[int], relevance: float | None) -> bool:
        """How well words fit; None has it worked out again."""
        label = self.tr("Set the relevance of {count} words").format(count=len(word_ids))
        return self.done(label, lambda session: records_words.set_relevance(session, word_ids, relevance))

    def remove_words(self, word_ids: Collection[int]) -> bool:
        """Take words out of their library."""
        label = self.tr("Remove {count} words").format(count=len(word_ids))
        return self.done(label, lambda session: records_library.remove_words(session, word_ids))

    def rename_word(self, word_id: int, text: str) -> bool:
        """Spell a word otherwise."""
        label = self.tr("Rename to {word}").format(word=text)
        return self.done(label, lambda session: records_library.rename_word(session, word_id, text))

    def join_family(self, product_id: int, family_id: int, name: str) -> bool:
        """The product takes its words from that library."""
        label = self.tr("Use the library {name}").format(name=name)
        return self.done(label, lambda session: records.join_family(session, product_id, family_id))

    def rename_family(self, family_id: int, name: str) -> bool:
        """Call a library otherwise."""
        label = self.tr("Call the library {name}").format(name=name)
        return self.done(label, lambda session: records_library.rename_family(session, family_id, name))

    def remove_family(self, family_id: int, name: str) -> bool:
        """Delete a library with its words; the figures of reports stay."""
        label = self.tr("Delete the library {name}").format(name=name)
        return self.done(label, lambda session: records_library.remove_family(session, family_id))

    # ------------------------------------------------------------------ roots

    def say_root(self, word: str, *, known: bool) -> bool:
        """The word is a root from now on, or is none."""
        said = self.tr("Keep {word} whole") if known else self.tr("Cut {word}")
        return self.done(said.format(word=word), lambda session: records_roots.say_root(session, word, known=known))

    def say_same(self, words: Collection[str], chief: str) -> bool:
        """These roots mean the same as the first."""
        label = self.tr("{words} mean the same as {word}").format(words="、".join(words), word=chief)
        return self.done(label, lambda session: records_roots.say_same(session, words, chief))

    def say_apart(self, word: str) -> bool:
        """The root means only itself again."""
        label = self.tr("{word} means only itself").format(word=word)
        return self.done(label, lambda session: records_roots.say_apart(session, word))

    def forget_root(self, word: str) -> bool:
        """Nothing is said of the root any more."""
        label = self.tr("Forget {word} in the dictionary").format(word=word)
        return self.done(label, lambda session: records_roots.remove_root(session, word))

    def keep_conflicts(self, groups: Iterable[Conflict]) -> bool:
        """The groups of which a title takes one side."""
        kept, today = tuple(groups), self._app.today()
        return self.done(
            self.tr("Change the conflict groups"),
            lambda session: records_settings.keep_conflicts(session, kept, today),
        )

    # ------------------------------------------------------------------ winners

    def keep_winners(
        self, product_id: int, name: str, day: date, titles: Sequence[PastedTitle], source: Source, note: str
    ) -> int | None:
        """Rivals' titles as they stood on a day, for a product's library; gives the id of the list."""

        def keep(session: Session) -> int:
            family_id = records.first_family(session, product_id, name)
            return records_rivals.keep_list(session, family_id, day, titles, source, note)

        return self.write(self.tr("Keep {count} titles of best sellers").format(count=len(titles)), keep)

    def remove_winners(self, list_id: int) -> bool:
        """Take a list of rivals' titles away."""
        return self.done(
            self.tr("Delete a list of best sellers"), lambda session: records_rivals.remove_list(session, list_id)
        )

    # ------------------------------------------------------------------ wishes and rules

    def ask(self, product_id: int, product: str, asked: Asked, before: Asked) -> bool:
        """What is asked of a product's title, where it differs from what was asked `before`."""
        label = self.tr("Change what is asked of the title of {product}").format(product=product)
        return self.done(
            label,
            lambda session: records_settings.ask(
                session, product_id, changed(records_settings.asked(session, product_id), before, asked)
            ),
        )

    def keep_formula(self, name: str, weights: dict[Part, float], relevance: float) -> str | None:
        """A formula of the operator's own; gives its key."""
        today = self._app.today()
        return self.write(
            self.tr("Keep the formula {name}").format(name=name),
            lambda session: records_settings.keep_formula(session, name, weights, relevance, today),
        )

    def choose_formula(self, key: str, name: str) -> bool:
        """The shop values words by this formula from today on."""
        today = self._app.today()
        label = self.tr("Value words by {name}").format(name=name)
        return self.done(label, lambda session: records_settings.choose_formula(session, key, today))

    def remove_formula(self, key: str, name: str) -> bool:
        """Take a formula of the operator's own away."""
        today = self._app.today()
        label = self.tr("Delete the formula {name}").format(name=name)
        return self.done(label, lambda session: records_settings.remove_formula(session, key, today))

    def watch(self, word: str, kind: Watch, reason: str, category: str = "") -> bool:
        """Watch for a word in titles; an allowed one in that category alone."""
        label = self.tr("Watch for {word}").format(word=word)
        return self.done(label, lambda session: records_settings.watch(session, word, kind, reason, category))

    def stop_watching(self, word_id: int, word: str) -> bool:
        """The word is one like any other."""
        label = self.tr("Watch for {word} no more").format(word=word)
        return self.done(label, lambda session: records_settings.stop_watching(session, word_id))

    def keep_limit(self, limit: Limit) -> bool:
        """A title limit of the operator's own."""
        label = self.tr("Keep the title limit of {platform}").format(platform=platform_name(limit.platform))
        return self.done(label, lambda session: records_settings.keep_limit(session, limit))

    def remove_limit(self, limit_id: int, platform: str) -> bool:
        """The shipped limit counts again."""
        label = self.tr("Delete the title limit of {platform}").format(platform=platform)
        return self.done(label, lambda session: records_settings.remove_limit(session, limit_id))

    # ------------------------------------------------------------------ versions

    def save(
        self, product_id: int, product: str, text: str, since: date | None, reason: str, said: Prediction, value: float
    ) -> int | None:
        """Keep a title: live from a day on, or as a draft; gives the version's id."""
        label = self.tr("Save title of {product}").format(product=product)
        today = self._app.today()
        if since is None:
            return self.write(
                label,
                lambda session: records_versions.save_draft(session, product_id, text, today, reason, said, value),
            )
        return self.write(
            label, lambda session: records_versions.save_live(session, product_id, text, since, reason, said, value)
        )

    def go_live(self, version_id: int, product: str, day: date) -> bool:
        """A version is the title from that day on."""
        label = self.tr("Put a title of {product} into use").format(product=product)
        return self.done(label, lambda session: records_versions.go_live(session, version_id, day))

    def describe(self, version_id: int, reason: str) -> bool:
        """Why a title was made."""
        return self.done(
            self.tr("Change the reason of a version"),
            lambda session: records_versions.describe(session, version_id, reason),
        )

    def remove_version(self, version_id: int, product: str) -> bool:
        """Take a draft or a past title away."""
        label = self.tr("Delete a title of {product}").format(product=product)
        return self.done(label, lambda session: records_versions.remove(session, version_id))

    def prove(self, version_id: int, look: Look, product: str, today: date) -> bool:
        """Work out the verdict that is due on a version, for visitors and for buyers, and write it down."""
        label = self.tr("Verdict on the title of {product}").format(product=product)

        def write(session: Session) -> None:
            for measure in Measure:
                records_proofs.write_down(session, version_id, look, today, measure)

        return self.done(label, write)

    def _adding(self, words: Sequence[str]) -> str:
        if len(words) == 1:
            return self.tr("Add {word} to the library").format(word=words[0])
        return self.tr("Add {count} words to the library").format(count=len(words))

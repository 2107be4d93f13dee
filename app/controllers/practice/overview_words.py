"""How practice has gone, in words and in what is painted. Decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.cards.practice import LevelCard, OverviewCard, PlotCard, StretchCard, TopicCard
from app.tutoring.practice.scheduling import Share, TopicProgress
from app.tutoring.practice.topics import TOPICS, Topic, topic_of
from models.wording import in_phrases, sentences

translate = QCoreApplication.translate
DAYS = 14
WEEKS = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to be said.

    Attributes:
        progress: How it has gone, by topic.
        now: With its time zone.
        levels: The levels that the person has chosen, by topic.
        open_runs: What exercises are under way of, the latest last: topics, or nothing for whatever is due.
        goes_on_with: The topic that was practised last.
    """

    progress: Mapping[str, TopicProgress]
    now: datetime
    levels: Mapping[str, int]
    open_runs: Sequence[str]
    goes_on_with: str


def overview_card(standing: Standing) -> OverviewCard:
    """Return what the overview shows."""
    progress, now = standing.progress, standing.now
    title, detail, action = _today(standing)
    topics = tuple(topic_card(topic, standing) for topic in TOPICS)
    plots = {key: _plot(_title(key), each.by_week, now) for key, each in progress.items() if each.attempts}
    if plots:
        plots[""] = _plot(translate("Practice", "All topics"), _together(progress.values()), now)
    return OverviewCard(title, detail, action, topics, plots)


def topic_card(topic: Topic, standing: Standing) -> TopicCard:
    """Return a topic's row."""
    mine = standing.progress[topic.key]
    level = standing.levels.get(topic.key, mine.level)
    days = _stretches(mine.by_day, standing.now, 1, DAYS)
    levels = tuple(LevelCard(number, translate("Practice", about)) for number, about in enumerate(topic.levels, 1))
    card = TopicCard(
        topic.key,
        translate("Practice", topic.title),
        level,
        levels,
        topic.key in standing.levels,
        days,
        mine.due,
        topic.key in standing.open_runs,
    )
    return replace(card, words=_topic_words(card, mine))


def _topic_words(card: TopicCard, mine: TopicProgress) -> str:
    said = [
        translate("Practice", "Level {level} of {levels}: {about}").format(
            level=card.level, levels=len(card.levels), about=card.levels[card.level - 1].about
        )
    ]
    if mine.attempts:
        said.append(translate("Practice", "{right} of {count} right").format(right=mine.right, count=mine.attempts))
    if card.due:
        said.append(due_words(card.due))
    return _one_after_another(said)


def _one_after_another(said: Sequence[str]) -> str:
    words = said[0]
    for each in said[1:]:
        words = translate("Practice", "{words}. {more}").format(words=words, more=each)
    return words


def due_words(count: int) -> str:
    """Return how many exercises are due."""
    if count == 1:
        return translate("Practice", "1 due")
    return translate("Practice", "{count} due").format(count=count)


def _today(standing: Standing) -> tuple[str, str, str]:
    """Return what is to be done today, what else there is to know, what the main button says."""
    due = sum(each.due for each in standing.progress.values())
    name = standing.open_runs[-1] if standing.open_runs else None
    if not any(each.attempts for each in standing.progress.values()) and name is None:
        return (
            translate("Practice", "Choose a topic, or begin at the beginning"),
            translate("Practice", "What goes wrong comes back: after ten minutes, a day, three days, a week."),
            translate("Practice", "Begin with {topic}").format(topic=_title(standing.goes_on_with)),
        )
    action = translate("Practice", "Continue")
    if name:
        action = translate("Practice", "Continue with {topic}").format(topic=_title(name))
    if due:
        title = translate("Practice", "{count} exercises come back").format(count=due)
        return (translate("Practice", "1 exercise comes back") if due == 1 else title), _done_today(standing), action
    if name is None:
        action = translate("Practice", "Continue with {topic}").format(topic=_title(standing.goes_on_with))
    return translate("Practice", "Nothing comes back just now"), _done_today(standing), action


def _title(topic: str) -> str:
    return translate("Practice", topic_of(topic).title)


def _done_today(standing: Standing) -> str:
    today = standing.now.replace(hour=0, minute=0, second=0, microsecond=0)
    shares = [day for each in standing.progress.values() for day in each.by_day if day.start == today]
    count, right = sum(each.attempts for each in shares), sum(each.right for each in shares)
    waiting = sum(each.waiting - each.due for each in standing.progress.values())
    said = []
    if count:
        said.append(translate("Practice", "Today {right} of {count} right.").format(right=right, count=count))
    if waiting:
        later = translate("Practice", "{count} more come back later.").format(count=waiting)
        said.append(translate("Practice", "1 more comes back later.") if waiting == 1 else later)
    return sentences(*said) or translate("Practice", "What goes wrong comes back by itself.")


def _together(progress: Collection[TopicProgress]) -> tuple[Share, ...]:
    found: dict[datetime, tuple[int, int]] = {}
    for each in progress:
        for week in each.by_week:
            count, right = found.get(week.start, (0, 0))
            found[week.start] = count + week.attempts, right + week.right
    return tuple(Share(start, count, right) for start, (count, right) in sorted(found.items()))


def _plot(title: str, weeks: Sequence[Share], now: datetime) -> PlotCard:
    shown = _stretches(weeks, now, 7, WEEKS)
    said = [
        translate("Practice", "week of {week}: {right} of {count} right").format(
            week=week.name, right=week.right, count=week.count
        )
        for week in shown
        if week.count
    ]
    nothing = translate("Practice", "nothing in the last {count} weeks").format(count=WEEKS)
    words = translate("Practice", "{title}. {weeks}.").format(title=title, weeks=in_phrases(said) or nothing)
    return PlotCard(title, shown, words)


def _stretches(shares: Sequence[Share], now: datetime, days: int, count: int) -> tuple[StretchCard, ...]:
    """Return the last days or weeks, those without an answer as well."""
    today = now.date()
    last = today - timedelta(days=today.weekday()) if days == 7 else today
    by_date = {share.start.date(): share for share in shares}
    locale = QLocale()
    found = []
    for back in reversed(range(count)):
        date = last - timedelta(days=back * days)
        share = by_date.get(date)
        day = QDate(date.year, date.month, date.day)
        found.append(
            StretchCard(
                locale.toString(day, translate("Practice", "d MMMM")),
                locale.toString(day, translate("Practice", "d MMM")),
                share.right if share else 0,
                share.attempts if share else 0,
            )
        )
    return tuple(found)

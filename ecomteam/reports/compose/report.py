"""A consultant's report: cover, what matters, the team, the findings as they were judged, the roadmap, the money."""

import re
from collections.abc import Callable, Iterable

from ecomteam.knowledge.base import Knowledge
from ecomteam.model.checks import Severity
from ecomteam.model.engagement import Benchmark, Engagement, Judged, Quartiles, Review
from ecomteam.model.hours import a_week
from ecomteam.model.plan import Hire
from ecomteam.model.team import Team
from ecomteam.model.teamdifference import Member
from ecomteam.model.text import Language, Text
from ecomteam.reports.compose.backlines import give_back_lines, give_back_title
from ecomteam.reports.compose.hirelines import cost, form, step_line, who
from ecomteam.reports.compose.paper import Around, Paper
from ecomteam.reports.compose.peers import peer_blocks
from ecomteam.reports.compose.teamchart import team_chart
from ecomteam.reports.compose.voice import Voice
from ecomteam.reports.document import (
    Block,
    Bullets,
    Column,
    Document,
    Entry,
    Heading,
    Illustration,
    Paragraph,
    Record,
    Table,
)
from ecomteam.words import dates, interface, numbers
from ecomteam.words import engagement as words
from ecomteam.words import paper as paper_words
from ecomteam.words import plan as plan_words

# Short parts that begin on the page of the one before, where it is this one; every other begins a page.
FOLLOWS = {"progress": "summary", "peers": "money"}
MOST_SHOWN = 3
PEOPLE_SHOWN = 10
NAMES_SHOWN = 3


def compose_report(
    review: Review, engagement: Engagement, team: Team, knowledge: Knowledge, lang: Language
) -> Document:
    """The document of an engagement, in the parts that it asks for."""
    composer = _Report(review, engagement, team, Voice(knowledge, lang))
    subtitle = ", ".join(filter(None, (engagement.firm, dates.day(review.day, lang))))
    author = ", ".join(filter(None, (engagement.author, engagement.firm)))
    return Document(composer.title(), lang, tuple(composer.whole()), subtitle, author, roomy=True)


class _Report(Paper):
    def __init__(self, review: Review, engagement: Engagement, team: Team, voice: Voice) -> None:
        super().__init__(review.plan, voice, Around(team=team, shift=review.shift, day=review.day))
        self.review = review
        self.engagement = engagement
        self.names = [person.name for person in team.people or () if person.name]

    def title(self) -> str:
        if self.review.client is None:
            return self.say(words.TITLE)
        return self.say(words.TITLE_OF, client=self.review.client)

    def whole(self) -> list[Block]:
        made: dict[str, tuple[Text, Callable[[], list[Block]]]] = {
            "summary": (words.SUMMARY, self._summary),
            "progress": (words.PROGRESS, self._progress),
            "team": (words.TEAM, self._team),
            "findings": (words.FINDINGS, self._findings),
            "roadmap": (words.ROADMAP, self._whole_roadmap),
            "money": (words.MONEY, self._whole_money),
            "peers": (words.PEERS, self._beside),
            "appendix": (words.APPENDIX, self._closing),
        }
        parts = {part: compose() for part, (_, compose) in made.items() if part in self.engagement.parts}
        if "appendix" in parts:
            shown = [block for blocks in parts.values() for block in blocks]
            parts["appendix"] += self.voice.sources_in(shown, level=3)
        blocks, before = self._cover(), ""
        for part in filter(parts.get, self.engagement.parts):
            title, _ = made[part]
            blocks += [Heading(self.say(title), fresh=FOLLOWS.get(part) != before, part=part), *parts[part]]
            before = part
        return blocks

    # --- cover and summary ---

    def _cover(self) -> list[Block]:
        given = self.engagement
        blocks: list[Block] = []
        if given.logo is not None:
            alt = self.say(words.LOGO, firm=given.firm) if given.firm else self.say(words.LOGO_NAMELESS)
            blocks.append(Illustration(given.logo, alt))
        by = ", ".join(filter(None, (given.author, given.firm)))
        day = dates.day(self.review.day, self.voice.lang)
        listed = ((words.CLIENT, self.review.client or ""), (words.MADE_BY, by), (words.DATE, day))
        blocks.append(self._record(*((label, (text,)) for label, text in listed)))
        return [*blocks, *map(Paragraph, given.note)]

    def _summary(self) -> list[Block]:
        plan, shift = self.plan, self.review.shift
        hours = sum(row.today.total for row in shift.rows)
        undone = sum(row.today.nobody for row in shift.rows)
        covered = ""
        if hours:
            share = numbers.percent(round(1 - undone / hours, 2), self.voice.lang)
            covered = self.say(words.COVERED_SAYS, share=share, hours=self._whole(hours), undone=self._whole(undone))
        grave = [one for one in self.review.findings if one.severity != "note"][:MOST_SHOWN]
        most = tuple(self._text(one) for one in grave) or (self.say(words.NOTHING_FOUND),)
        spending = self.ahead.spending()
        costs = self._cost_said(spending) if any(row.high for row in spending) else ""
        record = self._record(
            (words.MATTERS_MOST, most),
            (words.COVERED, (covered,)),
            (words.FIRST_STEP, (step_line(plan.steps[0], self.voice),) if plan.steps else ()),
            (words.HIRES, tuple(self._soon_said(hire) for hire in plan.hires if hire.soon)),
            (words.COSTS, (costs,)),
            (plan_words.MAIN_RISK, (self.say(plan.main_risk.text),) if plan.main_risk else ()),
        )
        # The headline of the plan speaks of its first hire, which may be left out or moved.
        changed = bool(self.review.left_out) or any(note.moved_to for note in self.engagement.hires)
        return [*([] if changed else [Paragraph(self.say(plan.headline), lead=True)]), record]

    def _soon_said(self, hire: Hire) -> str:
        start = self.say(paper_words.FROM_MONTH, month=self._start(hire))
        asked = self.say(words.A_MONTH, cost=cost(hire, self.voice))
        return ", ".join((who(hire, self.voice), form(hire, self.voice), asked, start))

    # --- two snapshots ---

    def _progress(self) -> list[Block]:
        difference = self.review.difference
        if difference is None:
            return []
        old, new = difference.score.old, difference.score.new
        score = "" if None in (old, new) else self.say(words.SCORE_SAYS, old=old, new=new)
        record = self._record(
            (words.SCORE, (score,)),
            (words.JOINED, tuple(map(self._member, difference.joined))),
            (words.LEFT, tuple(map(self._member, difference.left))),
        )
        fresh = [one for one in self.review.findings if one.check in {each.check for each in difference.introduced}]
        return [
            *([record] if record.entries else []),
            Heading(self.say(words.AGREED), 3),
            *self._agreed(),
            Heading(self.say(words.NEW), 3),
            Bullets(tuple(map(self._text, fresh))) if fresh else Paragraph(self.say(words.NO_NEW)),
        ]

    def _member(self, member: Member) -> str:
        roles = self.voice.roles(role for role in member.roles if role in self.voice.knowledge.roles)
        return self.say(words.PERSON_ROLES, person=member.person, roles=roles) if roles else member.person

    def _agreed(self) -> list[Block]:
        if not self.review.agreed:
            return [Paragraph(self.say(words.NOTHING_AGREED))]
        columns = (
            Column(self.say(words.STANDING), key=True),
            Column(self.say(interface.FINDING)),
            Column(self.say(words.WHO_WHEN)),
        )
        rows = tuple(
            (self.say(words.STANDINGS[one.progress or "open"]), self._text(one), self._who_when(one))
            for one in self.review.agreed
        )
        return [Table(self.say(words.AGREED_CAPTION), columns, rows)]

    # --- the team ---

    def _team(self) -> list[Block]:
        blocks = [team_chart(self.around.team, (), self.voice, self._start), *self._shift(), *self._phases()]
        return [*blocks, *self._people()]

    def _phases(self) -> list[Block]:
        columns = (
            Column(self.say(interface.PHASE), key=True),
            Column(self.say(words.HOURS_COLUMN), "right"),
            Column(self.say(words.COVERED_COLUMN), "right"),
        )
        rows = tuple(
            (self.voice.phase(row.phase), self._whole(a_week(row.of)), f"{row.score}%")
            for row in self.review.audit.score.phases
        )
        return [Table(self.say(words.PHASES_CAPTION), columns, rows)] if rows else []

    def _people(self) -> list[Block]:
        """Those with most hours one by one, the others together."""
        people = sorted(self.review.work.people, key=lambda one: -one.used)
        columns = (
            Column(self.say(interface.NAME), key=True),
            Column(self.say(words.HAVE), "right"),
            Column(self.say(words.USED), "right"),
        )
        shown = people if len(people) <= PEOPLE_SHOWN + 1 else people[:PEOPLE_SHOWN]
        rows = [
            (
                self.voice.who(one.who),
                self.say(words.NO_LIMIT) if one.hours is None else self._whole(a_week(one.hours)),
                self._whole(a_week(one.used)),
            )
            for one in shown
        ]
        if rest := people[len(shown) :]:
            have = sum(one.hours or 0.0 for one in rest)
            used = sum(one.used for one in rest)
            others = self.say(words.OTHERS, count=len(rest))
            rows.append((others, self._whole(a_week(have)), self._whole(a_week(used))))
        return [Table(self.say(words.PEOPLE_CAPTION), columns, tuple(rows))] if rows else []

    # --- findings ---

    def _findings(self) -> list[Block]:
        grave = [one for one in self.review.findings if one.severity != "note" or one.judged]
        small = [one for one in self.review.findings if one.severity == "note" and not one.judged]
        if not grave and not small:
            return [Paragraph(self.say(words.NOTHING_FOUND))]
        columns = (
            Column(self.say(words.WEIGHT), key=True),
            Column(self.say(interface.FINDING)),
            Column(self.say(interface.REMEDY)),
            Column(self.say(words.WHO_WHEN)),
        )
        rows = tuple(
            (self._weight(one.severity), self._text(one), self._remedy(one), self._who_when(one)) for one in grave
        )
        blocks: list[Block] = [Table(self.say(words.FINDINGS_CAPTION), columns, rows)] if rows else []
        if small:
            blocks += [Heading(self.say(words.SMALL), 3), Bullets(tuple(map(self._text, small)))]
        return blocks

    def _weight(self, severity: Severity) -> str:
        return self.say(words.SEVERITIES[severity])

    def _text(self, one: Judged) -> str:
        text = self._few(self.say(one.text))
        if one.more:
            text = self.say(words.MORE, said=text, count=one.more)
        return self.say(words.COMMENT, said=text, comment=one.comment) if one.comment else text

    def _remedy(self, one: Judged) -> str:
        return "" if one.remedy is None else self._few(self.say(one.remedy))

    def _who_when(self, one: Judged) -> str:
        due = self.say(words.BY_DAY, day=dates.day(one.due, self.voice.lang)) if one.due else ""
        return ", ".join(filter(None, (one.owner, due)))

    def _few(self, text: str) -> str:
        """A text that names many people names some of them, and how many others."""
        if len(self.names) <= NAMES_SHOWN + 1 or len(text) > LONGEST_SEARCHED:
            return text
        return self._listed.sub(self._fewer, text)

    @property
    def _listed(self) -> re.Pattern[str]:
        name = "|".join(re.escape(each) for each in sorted(self.names, key=len, reverse=True))
        between = r"(?:, | and | en )"
        return re.compile(rf"(?:{name})(?:{between}(?:{name})){{{NAMES_SHOWN + 1},}}")

    def _fewer(self, found: re.Match[str]) -> str:
        name = re.compile("|".join(re.escape(each) for each in sorted(self.names, key=len, reverse=True)))
        named = name.findall(found.group())
        shown = ", ".join(named[:NAMES_SHOWN])
        return self.say(words.AND_OTHERS, names=shown, count=len(named) - NAMES_SHOWN)

    # --- roadmap, money and other shops ---

    def _whole_roadmap(self) -> list[Block]:
        blocks = [*self._lower(self._roadmap()), *self._lower(self._calendar())]
        comments = {comment.rank: comment.text for comment in self.review.comments}
        entries = tuple(
            Entry(who(hire, self.voice), (comments[hire.rank],)) for hire in self.plan.hires if hire.rank in comments
        )
        if entries:
            blocks += [Heading(self.say(words.VIEW_ON), 3), Record(entries)]
        if self.review.left_out:
            roles = self.voice.roles(self.review.left_out)
            blocks.append(Paragraph(self.say(words.LEFT_OUT, roles=roles)))
        if back := give_back_lines(self.plan, self.voice):
            blocks += [Heading(self.say(give_back_title(self.plan)), 3), Bullets(back)]
        left = tuple(
            self.say(plan_words.BECAUSE, what=self.say(row.text), why=self.say(row.because))
            for row in self.plan.not_now
        )
        if left:
            blocks += [Heading(self.say(plan_words.NOT_NOW), 3), Bullets(left)]
        return blocks

    def _whole_money(self) -> list[Block]:
        """The chart, and the sum behind it; what decides is told once."""
        decides = Paragraph(self.say(self.plan.money.note))
        return [*self._costs(), *(block for block in self._money()[1:] if block != decides)]

    def _lower(self, blocks: Iterable[Block]) -> list[Block]:
        return [Heading(b.text, b.level + 1) if isinstance(b, Heading) else b for b in blocks]

    def _beside(self) -> list[Block]:
        blocks: list[Block] = []
        if self.review.benchmark is not None:
            blocks += self._benchmark(self.review.benchmark)
        if published := peer_blocks(self.review.peers, self.voice):
            blocks += [Heading(self.say(words.PUBLISHED), 3), *published]
        return blocks

    def _benchmark(self, bench: Benchmark) -> list[Block]:
        listed = (
            (words.BY_REVENUE, bench.fte_by_revenue, self._number),
            (words.BY_ORDERS, bench.fte_by_orders, self._number),
            (words.COST_SHARE, bench.cost_share, self._share),
            (words.COVERAGE, bench.coverage, self._share),
        )
        rows = tuple(
            (self.say(name), *self._spread(spread, write)) for name, spread, write in listed if spread is not None
        )
        if not rows:
            return [Paragraph(self.say(words.TOO_FEW, shops=bench.shops))]
        columns = (
            Column(self.say(words.MEASURE), key=True),
            *(Column(self.say(each), "right") for each in (words.LOWER, words.MIDDLE, words.UPPER, words.HERE)),
        )
        return [Table(self.say(words.BENCHMARK_CAPTION, shops=bench.shops), columns, rows)]

    def _spread(self, spread: Quartiles, write: Callable[[float], str]) -> tuple[str, ...]:
        here = "" if spread.here is None else write(spread.here)
        return write(spread.low), write(spread.middle), write(spread.high), here

    def _number(self, value: float) -> str:
        return self.voice.number(round(value, 1))

    def _share(self, value: float) -> str:
        return numbers.percent(round(value, 2), self.voice.lang)

    # --- appendix ---

    def _closing(self) -> list[Block]:
        """What the report rests on: what was told, the numbers, and who says what is cited here."""
        blocks = [
            Heading(self.say(plan_words.YOU_TOLD), 3),
            Paragraph(self._told()),
            *self._lower(self._facts()),
        ]
        basis = tuple(Entry(who(hire, self.voice), (self._cost_basis(hire),)) for hire in self.plan.hires if hire.soon)
        return [*blocks, Heading(self.say(words.COST_BASIS), 3), Record(basis)] if basis else blocks


# Longer texts are none that a check wrote.
LONGEST_SEARCHED = 20_000

"""Whether a text stands by a step, as far as the words around it show: people and models test, doubt and correct.

`3^2 = 10? No`, `that gives 2 = 3, a contradiction`, `a common mistake is 1/2 + 1/3 = 2/5` state nothing that is wrong.
"""

from __future__ import annotations

import re

_BEFORE, _BEHIND = 240, 160
_SENTENCE_END = re.compile(r"[.!?][\"')\]*_$]*\s+(?=\S)|\n\s*\n|\n(?=\s*(?:[-*+•#|]|\d{1,3}[.)])\s)|\n(?=[A-Z])")
_HYPOTHESIS = re.compile(
    r"""
    \b(?:suppose|supposing|assum(?:e|es|ing)|imagine|pretend|guess(?:ed|ing)?|try|trying|tried|whether|what\ if|unless
        |would|could|might|maybe|perhaps|should|instead\ of|rather\ than|suspect|seems?|hypothetical(?:ly)?|redefin\w+
        |incorrect(?:ly)?|mistaken(?:ly)?|mistakes?|wrong(?:ly)?|errors?|erroneous(?:ly)?|false(?:ly)?|misread|typo
        |confus\w+|students?\ (?:\w+\ )?(?:wr\w+|sa\w+|got|gets|think\w*|claim\w*|answer\w*)|claims?|claimed
        |i\ thought|thinks?|never|neither|impossible|contradict\w*|fallacy|absurd|not|cannot
        |(?:is|are|was|does|do|ca|could|would)n['’]t|no\ way|no\ \w+\ (?:that|such|with|where|for\ which)
        |there(?:['’]s|\ is|\ are)\ no|(?:it|that|this|we|you|i|they)['’]d|equat(?:e|ing)
        |set(?:ting)?\ [^=\n]{0,30}equal
    )\b
    |\\neq?\b|[✗✘❌≠]
    """,
    re.IGNORECASE | re.VERBOSE,
)
_QUOTED = re.compile(
    r"\b(?:someone|somebody|one might|(?:might|may) think|common (?:mistake|error)s?|mistakenly|by mistake"
    r"|answer key|textbook"
    r"|(?:previously|earlier|before)[^.\n]{0,20} (?:said|wrote|had|got|claimed|computed|thought))\b",
    re.IGNORECASE,
)
_TO_BE_MENDED = re.compile(
    r"\b(?:becomes?|made?|makes?|making|holds?) (?:\w+ ){0,3}(?:true|correct|valid)\b"
    r"|\b(?:insert|plac|add|put)\w* (?:\w+ ){0,3}(?:parenthes[ei]s|brackets|signs?|operators?|operations?)\b"
    r"|\bmatchsticks?\b|\bpuzzles?\b",
    re.IGNORECASE,
)
"""The step is a riddle: it becomes true if brackets are put in."""
_DIRECTLY_BEFORE = re.compile(
    r"(?:^|[\s(])(?:if|let|let's say|unless|about|approximately|roughly|around|almost|nearly|not|no|than|until|wants?"
    r"|needs?|requires?)(?:\s+that)?[\s:,*$\\(\[]*$",
    re.IGNORECASE,
)
_MISTAKEN_HEADING = re.compile(
    r"(?:mistake|incorrect|wrong|erroneous|fallac|misconception|not true|untrue)[^\n]{0,80}:\**[ \t]*\n", re.IGNORECASE
)
_REFUTED = re.compile(
    r"""^[\s\ufffc$*)\]\\.,;:"'”’_—–-]*
    (?:
        (?:which|that|this|it|and\ (?:that|this)|but\ (?:that|this|it)|so\ (?:that|this|it)|-?\ ?(?:it|that)['’]s)\b
            [^.?!\n]{0,50}?\b(?:not|n['’]t|no|false|wrong|incorrect|impossible|contradict\w*|absurd|never|nonsense|fail\w*
            |untrue|cannot|off|unequal|mistake\w*|error|too|invalid|bad|slip|typo|nope|ridiculous|strange|weird|odd|suspicious)\b
        |(?:which|that|this|it|so|and|but)\b[^.?!\n]{0,40}?(?:n['’]t|cannot)\b
        |(?:no|nope|not|wrong|false|incorrect|impossible|contradiction|absurd|invalid|nonsense|never|fails?|failed
            |doesn['’]t|isn['’]t|wait|hmm+|hm|oops|oh|actually|hold\ on|sorry|scratch|correction|or\ rather|rather|err?
            |uh|ah|mistake|error|typo|by\ mistake|by\ accident|mistakenly|wrongly
            |incorrectly|approx\w*|roughly|or\ so|instead|reject\w*|discard\w*|extraneous
            |a\ contradiction|an\ impossibility|an\ error|a\ mistake
            |let\ me\ (?:re|check|double|verify)\w*|that['’]s\ (?:not|wrong)
            |should\ be|is\ (?:not|wrong|false|incorrect|impossible|absurd|a\ contradiction|untrue|never)
            |are\ not|does\ not|do\ not|can['’]?t|cannot|remainder|with\ (?:a\ )?remainder|leaving|rem|contradict\w*
            |to\ be\ (?:true|false)|no\ solution|there\ is\ no|there['’]s\ no|but\ (?:no|not|wait|actually|\d|[$]?\d)
            |(?:so|thus|hence|therefore|→|⇒|=>)[,\ ]+(?:there\ (?:is|are)\ )?(?:no|not|this\ (?:fails|case)|it\ fails
            |reject|discard|contradiction|impossible|invalid|false)
            |but\ (?:we|i|the|it|this|that|they|he|she)\b[^.?!\n]{0,60}?
                \b(?:not|n['’]t|need|want|should|wrong|instead|actual\w*|contradict\w*|\d)
        )(?![A-Za-z])
        |n['’]t\b|[✗✘❌≠]|❓|\?|\(\s*(?:no|not|wrong|false|incorrect|✗|❌|\?|contradiction|impossible)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_TESTING = re.compile(
    r"\b(?:try|trying|test(?:ing)?|check(?:ing)?|plug\w*|substitut\w*|suppose|assum\w+|if|when|for|case|guess\w*|let|say"
    r"|verif\w+|candidate|attempt\w*|option|choice|perhaps|maybe|with)\b|(?<![A-Za-z])[a-z]\s*=\s*\$?-?\d",
    re.IGNORECASE,
)
_TURNED_DOWN = re.compile(
    r"\b(?:nope|wrong|false|fails?|failed|contradict\w*|impossible|discard\w*|reject\w*|extraneous|invalid|incorrect|cannot"
    r"|too (?:big|small|large|high|low|much|many|few)|inconsistent|ruled? out|eliminat\w*|untrue"
    r"|no (?:good|solutions?|match|luck|such|way)|but (?:we|it|i|the \w+) (?:\w+ )?(?:need|want|should|must|is|was)"
    r"|(?:does|is|do|did|are|was|would|will|so|but|and|that|which|clearly|still) not"
    r"|not (?:a|an|the|equal|satisf\w+|work\w*|valid|true|correct|possible|hold\w*|match\w*|enough|allowed|in|divisible"
    r"|prime|perfect|integers?|ok|okay|good|right|what))\b"
    r"|n['’]t\b|[✗✘❌≠]|\?|\\neq?\b|(?:^|[.,;:—(-])\W{0,3}(?:no|not|nope)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?:about|approx\w*|roughly|around|nearly|almost|estimat\w*|round\w*|ballpark)\b|≈|\\approx|~\s*\d",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(r"[,;][$)\s]*\s(?=[\s$]*[A-Za-z\\])")
_QUESTION = re.compile(r"(?:[^.!?\n]|\.(?=\S))*\?")


def stands_by(text: str, start: int, end: int) -> bool:
    """Whether nothing around a step says that it is only tried, doubted, about right, or turned down.

    Args:
        text: The whole text.
        start: Where the step begins.
        end: Behind it.
    """
    before = _sentence_before(text, start)
    behind = text[end : end + _BEHIND]
    if _is_supposed(before) or _QUOTED.search(before) or _DIRECTLY_BEFORE.search(before) or _REFUTED.match(behind):
        return False
    if _TO_BE_MENDED.search(before) or _TO_BE_MENDED.search(_sentence_behind(behind)):
        return False
    near = before[-60:] + " " + behind[:40].split("\n")[0]
    if _ABOUT.search(near) or _QUESTION.match(behind):
        return False
    if _MISTAKEN_HEADING.search(text, max(0, start - _BEFORE), start):
        return False
    longer = text[max(0, start - _BEFORE) : start]
    return not (_TESTING.search(longer) and _turned_down(behind))


def _is_supposed(before: str) -> bool:
    """Whether the clause that leads up to a step only supposes it, or denies it."""
    breaks = [match.start() for match in _CLAUSE_END.finditer(before)]
    last = breaks[-1] if breaks else -1
    return any(match.end() > last for match in _HYPOTHESIS.finditer(before))


def _sentence_before(text: str, start: int) -> str:
    before = text[max(0, start - _BEFORE) : start]
    ends = [match.end() for match in _SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def _sentence_behind(behind: str) -> str:
    end = _SENTENCE_END.search(behind)
    return behind[: end.start()] if end else behind


def _turned_down(behind: str) -> bool:
    """Whether the rest of the sentence or the next one turns down what was tried."""
    ends = [match.start() for match in _SENTENCE_END.finditer(behind)]
    stop = ends[1] if len(ends) > 1 else len(behind)
    return bool(_TURNED_DOWN.search(behind, 0, stop))

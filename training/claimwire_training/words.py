"""What the model sees of a text besides word pieces: words, paragraphs, sentences, quotation, shape.

`org.claimwire.extraction.attribution.decode.Words` does the same in Java, rule for rule; a test there
compares both on the cases that `export` writes.
"""
import unicodedata

OPENERS, CLOSERS = "“‘\"'([", "”’\"')]"
STOPS = ".?!…"
ABBREVIATIONS = frozenset(
    "mr mrs ms dr st gen sen rep gov lt col capt sgt prof rev hon no vs inc corp co ltd jr sr dept".split())
LOWER, CAPITALISED, CAPITALS, NUMBER, MARK = range(5)


def kind(char):
    """'w' inside a word, ' ' between words, 'p' a mark that is a word of its own."""
    category = unicodedata.category(char)
    if category[0] in "LNM":
        return "w"
    return " " if category[0] in "ZC" else "p"


def spans(text):
    """(start, end) of each word, in code points: a run of letters and digits, one mark, or dotted letters."""
    return _with_abbreviations(text, runs(text))


def _with_abbreviations(text, found):
    """"U.S." is one word: its dots end nothing."""
    out, i = [], 0
    while i < len(found):
        last = i
        while last + 1 < len(found) and _dotted_letter(text, found, last, i):
            last += 2
        if last - i >= 4:
            out.append((found[i][0], found[last - 1][1]))
            i = last
        else:
            out.append(found[i])
            i += 1
    return out


def _dotted_letter(text, found, i, first):
    (start, end), dot = found[i], found[i + 1][0]
    return (end - start == 1 and text[start].isalpha() and dot == end and text[dot] == "."
            and (i == first or found[i - 1][1] == start))


def runs(text):
    """(start, end) of each run of letters and digits, and of each mark."""
    found, start = [], None
    for i, char in enumerate(text):
        k = kind(char)
        if k != "w" and start is not None:
            found.append((start, i))
            start = None
        if k == "w" and start is None:
            start = i
        elif k == "p":
            found.append((i, i + 1))
    if start is not None:
        found.append((start, len(text)))
    return found


def paragraphs(text, words):
    """The number of the line that each word stands in, blank lines not counted."""
    numbers, number, last = [], 0, 0
    for start, end in words:
        if "\n" in text[last:start] and numbers:
            number += 1
        numbers.append(number)
        last = end
    return numbers


def sentences(text, words, lines):
    """The number of the sentence that each word stands in: rough, cheap, the same everywhere."""
    numbers, number = [], 0
    for i, (start, end) in enumerate(words):
        if i and (lines[i] != lines[i - 1] or _opens_sentence(text, words, i)):
            number += 1
        numbers.append(number)
    return numbers


def _opens_sentence(text, words, i):
    start = words[i][0]
    first = text[start]
    if start == words[i - 1][1] or not (first.isupper() or first.isdecimal() or first in OPENERS):
        return False
    j = i - 1
    while j > 0 and text[words[j][0]] in CLOSERS and words[j - 1][1] == words[j][0]:
        j -= 1
    if text[words[j][0]] not in STOPS:
        return False
    if text[words[j][0]] == "." and j == i - 1 and j > 0:
        before = text[words[j - 1][0]:words[j - 1][1]].lower()
        return not (len(before) == 1 or before in ABBREVIATIONS)
    return True


def quoted(text, words):
    """Per word 1 inside quotation marks, marks included. A quotation ends with its line at the latest."""
    inside = bytearray(len(text))
    i, n = 0, len(text)
    while i < n:
        close = _closing(text, i)
        if close is None:
            i += 1
            continue
        for k in range(i, close):
            inside[k] = 1
        i = close
    return [inside[start] for start, _ in words]


def _closing(text, i):
    """Where the quotation that opens at i ends (exclusive); None where none opens."""
    char = text[i]
    line = text.find("\n", i)
    line = len(text) if line < 0 else line
    if char == "“":
        return _curly_close(text, i, line)
    mark = '"' if char == '"' else "''" if text.startswith("''", i) else None
    if mark:
        close = text.find(mark, i + len(mark), line)
        return line if close < 0 else close + len(mark)
    if char in "‘'" and (i == 0 or kind(text[i - 1]) != "w") and i + 1 < line and kind(text[i + 1]) != " ":
        mark = "’" if char == "‘" else "'"
        close = i + 1
        while True:
            close = text.find(mark, close + 1, line)
            if close < 0:
                return None
            if kind(text[close - 1]) != " " and (close + 1 == len(text) or kind(text[close + 1]) != "w"):
                return close + 1
    return None


def _curly_close(text, i, line):
    """Double quotes may stand in double quotes; where they do not come out even, the first close ends."""
    opened = 0
    for at in range(i, line):
        opened += {"“": 1, "”": -1}.get(text[at], 0)
        if opened == 0:
            return at + 1
    first = text.find("”", i, line)
    return line if first < 0 else first + 1


def shapes(text, words):
    """Per word its shape; the word pieces are lower-cased and lose it."""
    out = []
    for start, end in words:
        word = text[start:end]
        if kind(word[0]) == "p":
            out.append(MARK)
        elif any(c.isdecimal() for c in word):
            out.append(NUMBER)
        elif word[0].isupper():
            out.append(CAPITALS if len(word) > 1 and word.isupper() else CAPITALISED)
        else:
            out.append(LOWER)
    return out

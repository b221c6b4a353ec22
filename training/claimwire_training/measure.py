"""How good attributions are: found against marked, by words; punctuation never counts."""
from collections import Counter


class Tally:
    """Sums over articles; `figures` reads as precision, recall, F1 where three numbers stand together."""

    def __init__(self):
        self.n = Counter()
        self.samples = []  # (clues, content and source both right), of everything found

    def add(self, article, found, cut=0.0, confidence=None):
        """Pairs found with marked attributions, greedily by the Dice of their content words, from 0.5 on."""
        spoken = {i for i, (a, b) in enumerate(article.words) if article.text[a:b][0].isalnum()}
        marked = [(g, frozenset(g.content) & spoken) for g in article.gold]
        given = [(f, f.content_words() & spoken) for f in found]
        sure = {id(f): confidence(f.clues) if confidence else 1.0 for f, _ in given}
        for part in (True, False):  # all of them for the samples, those above the cut for the figures
            chosen = [(f, w) for f, w in given if part or sure[id(f)] >= cut]
            pairs = self._pair(chosen, marked)
            if part:
                self.samples += [(f.clues, i in pairs and self._source_right(f, marked[pairs[i]][0], spoken))
                                 for i, (f, _) in enumerate(chosen)]
        self._count(article, chosen, marked, pairs, spoken)

    @staticmethod
    def _pair(given, marked):
        dice = lambda a, b: 2 * len(a & b) / max(1, len(a) + len(b))
        ranked = sorted(((-dice(a, b), i, j) for i, (_, a) in enumerate(given) for j, (_, b) in enumerate(marked)
                         if a & b and dice(a, b) >= 0.5))
        pairs, taken = {}, set()
        for _, i, j in ranked:
            if i not in pairs and j not in taken:
                pairs[i] = j
                taken.add(j)
        return pairs

    @staticmethod
    def _source_right(f, g, spoken):
        if f.source is None or not g.source:
            return f.source is None and not g.source
        return bool(set(range(*f.source)) & set(g.source))

    def _count(self, article, given, marked, pairs, spoken):
        n = self.n
        n["found"] += len(given)
        n["marked"] += len(marked)
        n["paired"] += len(pairs)
        n["exact"] += sum((Counter(w for _, w in given) & Counter(w for _, w in marked)).values())
        within = lambda rows: set().union(*(w for _, w in rows)) if rows else set()
        a, b = within(given), within(marked)
        n["words found"] += len(a)
        n["words marked"] += len(b)
        n["words right"] += len(a & b)
        for i, j in pairs.items():
            f, g = given[i][0], marked[j][0]
            n["both"] += self._source_right(f, g, spoken)
            if not g.anchored:
                n["stances"] += 1
                n["stances right"] += f.stance == g.stance
            if g.source:
                n["sources"] += 1
                n["source exact"] += bool(f.source) and (set(range(*f.source)) & spoken) == (set(g.source) & spoken)
        hit = set(pairs.values())
        for j, (g, words) in enumerate(marked):
            share = sum(article.quoted[i] for i in words) / max(1, len(words))
            kind = "direct" if share >= 0.9 else "indirect" if share == 0 else "mixed"
            n[kind] += 1
            n[kind + " hit"] += j in hit

    def figures(self):
        n = self.n
        f1 = lambda right, given, marked: 2 * right / max(1, given + marked)
        ratio = lambda a, b: a / max(1, b)
        return {
            "content exact F1": f1(n["exact"], n["found"], n["marked"]),
            "content partial F1": f1(n["words right"], n["words found"], n["words marked"]),
            "overlap precision": ratio(n["paired"], n["found"]),
            "overlap recall": ratio(n["paired"], n["marked"]),
            "overlap F1": f1(n["paired"], n["found"], n["marked"]),
            "both right F1": f1(n["both"], n["found"], n["marked"]),
            "source exact, of pairs": ratio(n["source exact"], n["sources"]),
            "stance accuracy": ratio(n["stances right"], n["stances"]),
            **{k + " recall": ratio(n[k + " hit"], n[k]) for k in ("direct", "mixed", "indirect")},
        }

    def merge(self, other):
        self.n.update(other.n)
        self.samples += other.samples

package org.claimwire.extraction.rules.fact;

import java.util.Set;

/** What verbs that take another verb say of it, and verbs that carry no meaning of their own. */
final class Verbs {

  /** What they govern happened: "managed to leave". */
  static final Set<String> HAPPENED =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "proceed",
          "resume",
          "keep",
          "choose",
          "dare",
          "help",
          "come",
          "go",
          "get",
          "bother");

  /** What they govern did not happen: "failed to leave". */
  static final Set<String> DID_NOT_HAPPEN =
      Set.of(
          "fail", "refuse", "decline", "neglect", "avoid", "stop", "resist", "cease", "forget",
          "forbear", "omit", "quit");

  /** What they govern is meant to happen. */
  static final Set<String> MEANT =
      Set.of(
          "plan",
          "agree",
          "promise",
          "vow",
          "pledge",
          "intend",
          "aim",
          "hope",
          "want",
          "seek",
          "try",
          "attempt",
          "prepare",
          "offer",
          "threaten",
          "decide",
          "expect",
          "schedule",
          "set",
          "wish",
          "need",
          "look",
          "strive",
          "prefer",
          "volunteer",
          "commit",
          "due");

  /** What they govern seems so. */
  static final Set<String> SEEMS = Set.of("seem", "appear", "tend");

  /** Passives that leave open whether it is so: "is said to have left". */
  static final Set<String> SAID =
      Set.of(
          "allege",
          "suspect",
          "believe",
          "report",
          "rumour",
          "rumor",
          "say",
          "claim",
          "think",
          "understand",
          "presume",
          "accuse");

  /** They make their object do it: "prompted the ministry to close the pier". */
  static final Set<String> MAKES =
      Set.of(
          "prompt", "force", "lead", "cause", "make", "compel", "drive", "push", "oblige", "allow",
          "enable", "let", "help", "permit", "get");

  /**
   * What is governed by them is done by their object: "urged him to go", "accused her of lying".
   */
  static final Set<String> ABOUT_THEIR_OBJECT =
      Set.of(
          "ask",
          "urge",
          "tell",
          "order",
          "invite",
          "call",
          "press",
          "persuade",
          "beg",
          "warn",
          "instruct",
          "advise",
          "direct",
          "require",
          "encourage",
          "remind",
          "accuse",
          "suspect",
          "convict",
          "acquit",
          "blame",
          "criticise",
          "criticize");

  /** They leave no choice, so that saying so and saying that it was done is the same. */
  static final Set<String> FORCES =
      Set.of("prompt", "force", "cause", "make", "compel", "drive", "push", "oblige");

  /** They tell what somebody says or thinks rather than what happens. */
  static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "announce",
          "claim",
          "argue",
          "insist",
          "believe",
          "think",
          "warn",
          "report",
          "add",
          "note",
          "state",
          "declare",
          "explain",
          "admit",
          "acknowledge",
          "suggest",
          "mention",
          "stress",
          "emphasize",
          "emphasise",
          "reiterate",
          "reply",
          "write",
          "allege",
          "deny",
          "ask",
          "wonder",
          "hope",
          "fear",
          "expect",
          "know",
          "understand",
          "see",
          "feel",
          "describe",
          "call",
          "joke",
          "recall",
          "estimate",
          "predict",
          "assert",
          "maintain",
          "indicate",
          "hint",
          "concede",
          "confirm",
          "reveal",
          "repeat",
          "complain",
          "accuse");

  /** They lend a verb to a noun that has one of its own: "held a meeting" is "met". */
  static final Set<String> LIGHT =
      Set.of(
          "hold", "have", "make", "take", "give", "conduct", "launch", "stage", "reach", "pay",
          "carry", "do", "mount", "deliver", "issue");

  /** What they govern is wanted or talked of, not told as having happened. */
  static final Set<String> WANTS =
      Set.of(
          "call",
          "demand",
          "seek",
          "request",
          "propose",
          "plan",
          "promise",
          "threaten",
          "urge",
          "want",
          "suggest",
          "discuss",
          "consider",
          "oppose",
          "reject",
          "ask",
          "hint",
          "fear",
          "prevent",
          "avoid",
          "avert",
          "rule",
          "advocate",
          "await",
          "expect",
          "push",
          "press");

  private Verbs() {}
}

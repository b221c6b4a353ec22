package org.claimwire.query.api;

/** One story's parts, as the description of the API shows them. */
final class StoryExamples {

  static final String TIMELINE =
      """
      [{
        "from": "2026-02-03", "to": "2026-02-03", "precision": "day",
        "text": "The ferry ramp was shut on Tuesday.",
        "members": [{
          "article": "0f3b6c1d5a7e49b28c60d4e1f7a2935b", "claim": "5d0c9a4e7b2f4816",
          "evidence": {"start": 0, "end": 34, "exact": "The ferry ramp was shut on Tuesday"}
        }]
      }]""";

  static final String GROUPS =
      """
      [{
        "id": "b7e2d90c41aa4f38", "statement": "The ferry ramp was shut on Tuesday.", "origins": 2,
        "members": [{
          "article": "0f3b6c1d5a7e49b28c60d4e1f7a2935b", "claim": "5d0c9a4e7b2f4816",
          "evidence": {"start": 0, "end": 34, "exact": "The ferry ramp was shut on Tuesday"}
        }, {
          "article": "7a91e6b3c0d84f52a1be90d7c43f2618", "claim": "e83b17f06c5d4a92",
          "evidence": {"start": 118, "end": 146, "exact": "On Tuesday the ramp was shut"}
        }],
        "wording": []
      }]""";

  static final String CONFLICTS =
      """
      [{
        "id": "9c1f04be72aa4d10", "kind": "duration", "verdict": "contradiction", "severity": 2,
        "topic": "how long: The ferry ramp was shut",
        "reason": "2 h and more than 3 h cannot both hold",
        "values": [{
          "value": "two hours",
          "normalised": {"value": 2.0, "unit": "hour", "bound": "exact", "from": null, "to": null},
          "origins": 1,
          "members": [{
            "article": "0f3b6c1d5a7e49b28c60d4e1f7a2935b", "claim": "a04f6e2d91bc4375",
            "evidence": {"start": 61, "end": 70, "exact": "two hours"}
          }]
        }, {
          "value": "more than three hours",
          "normalised": {
            "value": 3.0, "unit": "hour", "bound": "more-than", "from": null, "to": null
          },
          "origins": 1,
          "members": [{
            "article": "7a91e6b3c0d84f52a1be90d7c43f2618", "claim": "c6d8302b5f7e4e19",
            "evidence": {"start": 202, "end": 223, "exact": "more than three hours"}
          }]
        }]
      }]""";

  static final String MATRIX =
      """
      {
        "columns": [
          {
            "article": "0f3b6c1d5a7e49b28c60d4e1f7a2935b", "outlet": "Harbour Gazette",
            "origin": "o1"
          },
          {"article": "7a91e6b3c0d84f52a1be90d7c43f2618", "outlet": "Coast Echo", "origin": "o2"}
        ],
        "rows": [{
          "kind": "conflict", "of": "9c1f04be72aa4d10",
          "label": "how long: The ferry ramp was shut",
          "cells": [
            {"says": "says", "words": "two hours", "claim": "a04f6e2d91bc4375"},
            {"says": "otherwise", "words": "more than three hours", "claim": "c6d8302b5f7e4e19"}
          ]
        }]
      }""";

  static final String WHY =
      """
      [{
        "of": "9c1f04be72aa4d10", "rule": "values.differ",
        "says": "Two amounts or times answer the same question, and no value fulfils both.",
        "features": [
          {"name": "event", "value": "SHUT"},
          {"name": "values", "value": "2 h / more than 3 h"},
          {"name": "comparison", "value": "CONTRADICTION"}
        ]
      }, {
        "of": "e5a3c7106b2f4d98", "rule": "entity.surname",
        "says": "A surname alone is the one full name of the story that ends in it.",
        "features": [{"name": "names", "value": "lindqvist / mara lindqvist"}]
      }]""";

  private StoryExamples() {}
}

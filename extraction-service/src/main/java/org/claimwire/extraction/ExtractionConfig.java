package org.claimwire.extraction;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set from outside. */
@ConfigMapping(prefix = "claimwire.extraction")
public interface ExtractionConfig {

  /** After this long an article is given up and goes to the dead letters. */
  @WithDefault("PT90S")
  Duration timeLimit();

  /** The largest body that {@code POST /v1/extract} takes, in bytes. */
  @WithDefault("2097152")
  int maxArticleSize();

  Tokens tokens();

  /** Limits in tokens, so that time stays in proportion. */
  interface Tokens {

    /** The longest sentence; a longer one is cut at a clause border. */
    @WithDefault("150")
    int sentence();

    /** The longest sentence that is parsed for who did what. */
    @WithDefault("90")
    int parsed();

    /** After so many an article is read no further. */
    @WithDefault("40000")
    int article();
  }
}

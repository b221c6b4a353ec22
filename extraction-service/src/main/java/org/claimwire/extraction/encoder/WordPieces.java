package org.claimwire.extraction.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimwire.extraction.attribution.decode.Words;

/** The model's vocabulary: words into ids of word pieces. */
final class WordPieces implements AutoCloseable {

  private static final int MOST_PIECES = 8;
  private static final long[] UNKNOWN = {100};

  static {
    // Otherwise the library reports its use to its makers and may download a native part.
    System.setProperty("ai.djl.offline", "true");
  }

  private final HuggingFaceTokenizer tokenizer;

  private WordPieces(HuggingFaceTokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  /**
   * @param json the library's own format, {@code tokenizer.json}
   */
  static WordPieces read(InputStream json) throws IOException {
    return new WordPieces(
        HuggingFaceTokenizer.newInstance(json, Map.of("truncation", "false", "padding", "false")));
  }

  /** For each word the ids of its pieces, at least one and at most eight: a longer one is noise. */
  long[][] of(Words words) {
    String[] forms = new String[words.size()];
    Arrays.setAll(forms, words::word);
    Encoding encoding = tokenizer.encode(forms, false, false);
    long[] ids = encoding.getIds();
    long[] owners = encoding.getWordIds();
    long[][] pieces = new long[forms.length][];
    Arrays.fill(pieces, UNKNOWN);
    for (int from = 0; from < ids.length; ) {
      int to = endOfWord(owners, from);
      pieces[(int) owners[from]] = Arrays.copyOfRange(ids, from, Math.min(to, from + MOST_PIECES));
      from = to;
    }
    return pieces;
  }

  private static int endOfWord(long[] owners, int from) {
    return IntStream.range(from + 1, owners.length)
        .filter(i -> owners[i] != owners[from])
        .findFirst()
        .orElse(owners.length);
  }

  @Override
  public void close() {
    tokenizer.close();
  }
}

package org.claimwire.extraction.attribution.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the encoder reads at once: the word pieces of some neighbouring words, whole lines where
 * they fit, else whole sentences.
 *
 * @param ids ids of the word pieces, opened by [CLS], [SEP] after each line and at the end
 * @param firsts for each word of the chunk, in order, where its first piece stands in {@code ids}
 */
public record Chunk(long[] ids, long[] firsts) {

  private static final long CLS = 101;
  private static final long SEP = 102;
  private static final int SIZE = 160;
  private static final int MOST = 200;

  /** Packs the words into chunks. {@code pieces}: for each word its ids, at least one. */
  public static List<Chunk> of(Words words, long[][] pieces) {
    Packer packer = new Packer();
    int start = 0;
    for (int end = 1; end <= pieces.length; end++) {
      if (end < pieces.length && words.sentence(end) == words.sentence(end - 1)) {
        continue;
      }
      int size = Arrays.stream(pieces, start, end).mapToInt(p -> p.length).sum();
      if (packer.holdsWords() && packer.size() + size + 1 > SIZE) {
        packer.close();
      }
      for (int i = start; i < end; i++) {
        if (packer.size() + pieces[i].length + 1 > MOST) {
          packer.close();
        }
        packer.add(pieces[i]);
      }
      if (end == pieces.length || words.line(end) != words.line(end - 1)) {
        packer.endLine();
      }
      start = end;
    }
    return packer.chunks();
  }

  private static final class Packer {
    private final List<Chunk> done = new ArrayList<>();
    private long[] ids = new long[MOST + 2];
    private long[] firsts = new long[MOST];
    private int size;
    private int words;

    Packer() {
      open();
    }

    int size() {
      return size;
    }

    boolean holdsWords() {
      return words > 0;
    }

    void add(long[] pieces) {
      firsts[words++] = size;
      System.arraycopy(pieces, 0, ids, size, pieces.length);
      size += pieces.length;
    }

    void endLine() {
      ids[size++] = SEP;
    }

    void close() {
      if (ids[size - 1] != SEP) {
        endLine();
      }
      done.add(new Chunk(Arrays.copyOf(ids, size), Arrays.copyOf(firsts, words)));
      open();
    }

    List<Chunk> chunks() {
      if (holdsWords()) {
        close();
      }
      return List.copyOf(done);
    }

    private void open() {
      ids[0] = CLS;
      size = 1;
      words = 0;
    }
  }
}

package org.claimwire.query.reconcile.words;

import java.util.Set;

/** The words that any English text has, whatever it tells. */
final class StopWords {

  private static final Set<String> WORDS =
      Set.of(
          ("a an the this that these those there here it its itself he him his himself she her hers "
                  + "herself they them their theirs themselves we us our ours you your yours i me my "
                  + "mine who whom whose which what when where why how all any both each few more "
                  + "most other some such no nor not only own same so than too very just also even "
                  + "still yet once again further then now and but or if because as until while of "
                  + "at by for with about against between into through during before after above "
                  + "below to from up down in out on off over under within without among along "
                  + "across toward towards upon since despite amid be am is are was were been being "
                  + "have has had having do does did doing will would shall should can could may "
                  + "might must ought t s d ll re ve m n't isn't aren't wasn't weren't don't doesn't "
                  + "didn't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't mr mrs ms "
                  + "dr say said says saying told tell tells according including include includes "
                  + "included one per via etc like get got many much however although though "
                  + "whether another every either neither else alone")
              .split(" "));

  private StopWords() {}

  static boolean contains(String form) {
    return WORDS.contains(form);
  }
}

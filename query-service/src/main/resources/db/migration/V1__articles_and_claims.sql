create extension if not exists unaccent;
create extension if not exists btree_gin;

-- English stems under unaccented words, so that "Müller" is found by "muller" and "ramps" by "ramp".
create text search configuration claimwire (copy = english);
alter text search configuration claimwire
  alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word
  with unaccent, english_stem;

-- A tsvector holds 1 MiB at most. An article of more different words than that is found by its
-- first 100,000 characters; its claims are found all the same.
create function search_vector(said text) returns tsvector
  language plpgsql immutable strict as $$
begin
  return to_tsvector('public.claimwire', said);
exception when program_limit_exceeded then
  return to_tsvector('public.claimwire', left(said, 100000));
end
$$;

-- The newest revision of each article.
create table articles (
  id                text primary key,
  revision          text not null,
  -- hash of the whole message: a redelivery has the same
  digest            text not null,
  -- acceptance of this revision: of two revisions the one accepted later is the newer
  accepted_at       timestamptz not null,
  -- acceptance of the first revision ever seen; stands in for an unknown publication time
  first_accepted_at timestamptz not null,
  published_at      timestamptz,
  happened_at       timestamptz not null generated always as (coalesce(published_at, first_accepted_at)) stored,
  uri               text,
  outlet            text,
  -- the outlet's name, folded and cut to what an index takes
  outlet_key        text,
  title             text,
  author            text,
  language          text,
  text              text not null,
  extractor         text not null,
  extractor_version text not null,
  refusal_code      text,
  refusal_reason    text,
  zones             json not null,
  claim_count       integer not null,
  search            tsvector generated always as
    (setweight(search_vector(coalesce(title, '')), 'A') || search_vector(text)) stored
);
create index articles_by_time on articles (happened_at desc, id desc);
create index articles_by_outlet on articles (outlet_key, happened_at desc, id desc);
create index articles_by_word on articles using gin (search);

-- Whom and what an article names; ids count within the article.
create table article_entities (
  article_id text not null references articles on delete cascade,
  position   integer not null,
  id         text not null,
  name       text not null,
  type       text not null,
  -- the name, folded and cut to what an index takes
  name_key   text not null,
  body       json not null,
  primary key (article_id, position)
);
create index article_entities_by_name on article_entities (name_key, type);

create table claims (
  article_id    text not null references articles on delete cascade,
  -- place among the claims of the article
  position      integer not null,
  id            text not null,
  kind          text not null,
  form          text,
  stance        text,
  polarity      text not null,
  certainty     text not null,
  speaker       text,
  -- the folded words of the speaker's name
  speaker_words text[] not null,
  text          text not null,
  -- the claim as it was extracted, to the letter
  body          json not null,
  search        tsvector generated always as (search_vector(text || ' ' || (body #>> '{evidence,exact}'))) stored,
  primary key (article_id, position)
);
create index claims_by_id on claims (id);
create index claims_by_word on claims using gin (search);
create index claims_by_facet on claims using gin (speaker_words, kind, form);

-- Marks are only ever added by writers and taken by workers: one that is set while its work is being
-- done stands for work still to do.
create table articles_to_place (
  seq        bigint generated always as identity primary key,
  article_id text not null
);
create table stories_to_reconcile (
  seq      bigint generated always as identity primary key,
  story_id text not null
);
create index stories_to_reconcile_by_story on stories_to_reconcile (story_id);

-- In which story an article stands. Apart from articles, so that placing never waits for recording.
create table placements (
  article_id   text primary key references articles on delete cascade,
  story_id     text,
  published_at timestamptz,
  -- what the article is about, in short: enough to link it to others without reading it again
  profile      json not null
);
create index placements_by_story on placements (story_id);

-- Under which keys articles like this one are looked up.
create table placement_keys (
  -- hash of the key, which may be of any length; a collision proposes a candidate in vain
  key        bigint not null,
  article_id text not null references placements on delete cascade,
  primary key (key, article_id)
);
create index placement_keys_by_article on placement_keys (article_id);

-- Which articles tell of one event; "one" sorts before "other".
create table article_links (
  one   text not null references placements on delete cascade,
  other text not null references placements on delete cascade,
  primary key (one, other)
);
create index article_links_by_other on article_links (other);

create table stories (
  id          text primary key,
  -- the newest of its articles: lists are ordered by it
  happened_at timestamptz not null,
  articles    integer not null,
  outlets     integer not null
);
create index stories_by_time on stories (happened_at desc, id desc);

-- What is known of a story. Apart from stories, so that placing never waits for reconciling.
create table story_reports (
  story_id       text primary key,
  title          text,
  first_seen     timestamptz,
  last_seen      timestamptz,
  origins        integer not null default 0,
  groups         integer not null default 0,
  conflicts      integer not null default 0,
  contradictions integer not null default 0,
  -- hash of the report; null until the story is reconciled for the first time
  version        text,
  report         json,
  why            json,
  -- why the last reconciliation failed; null where it did not
  failure        text
);

insert into articles_to_place (article_id) select id from articles;

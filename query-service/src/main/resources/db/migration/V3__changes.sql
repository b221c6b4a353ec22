-- What became different, in the order of the commits, for those who follow along.
create table changes (
  seq        bigint generated always as identity primary key,
  at         timestamptz not null default now(),
  -- article, story or conflict
  kind       text not null,
  change     text not null,
  story_id   text,
  article_id text,
  body       json not null
);
create index changes_by_time on changes (at);
create index changes_new_conflicts on changes (seq desc) where kind = 'conflict' and change = 'new';

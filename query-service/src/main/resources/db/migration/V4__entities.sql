create extension if not exists pg_trgm;

-- Whoever has this name, unless somebody decided otherwise.
alter table article_entities
  add column default_entity text not null generated always as (md5(name_key)) stored;
create index article_entities_by_default on article_entities (default_entity);
create index article_entities_by_part_of_name on article_entities using gin (name_key gin_trgm_ops);

-- Names that somebody decided about. Names are the handle, because they outlive a new extraction.
create table entity_names (
  name_key  text primary key,
  entity_id text not null
);
create index entity_names_by_entity on entity_names (entity_id);

-- Names that are not the same person or thing, whatever the rules think; "one" sorts before "other".
create table names_apart (
  one   text not null,
  other text not null,
  primary key (one, other)
);

-- Who decided what, when and why.
create table entity_decisions (
  seq        bigint generated always as identity primary key,
  at         timestamptz not null default now(),
  kind       text not null,
  entity_id  text not null,
  other_id   text not null,
  names      text[] not null,
  decided_by text not null,
  reason     text not null
);
create index entity_decisions_by_entity on entity_decisions (entity_id);
create index entity_decisions_by_other on entity_decisions (other_id);

-- Profiles became numbers, since they are read by the hundred, and links say how strong they are:
-- all that is known of links is made anew.
truncate placement_keys, article_links;
alter table placements drop column profile;
alter table placements add column profile bytea not null default '';
alter table placements alter column profile drop default;
alter table article_links add column score float8 not null, add column strength integer not null;
-- What a look-up by key asks for stands in the index.
drop index placement_keys_by_time;
create index placement_keys_by_time on placement_keys (key, published_at) include (article_id);
insert into articles_to_place (article_id) select id from articles;

-- A key that recurs for years is looked up within days only.
alter table placement_keys add column published_at timestamptz;
update placement_keys k set published_at = p.published_at
from placements p where p.article_id = k.article_id;
alter table placement_keys drop constraint placement_keys_pkey;
create index placement_keys_by_time on placement_keys (key, published_at);

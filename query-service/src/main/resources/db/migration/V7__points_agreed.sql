-- The list of stories counts what a story's page counts: points that several origins agree on and
-- nobody contradicts. Reports that were made without the count are made again.
alter table story_reports add column agreed integer not null default 0;
insert into stories_to_reconcile (story_id) select story_id from story_reports;

begin;
select plan(21);

select is(array(select (code is not distinct from 'focus') and (title is not distinct from 'Focused work') from timetracker.work_modes where code = 'focus'), array[true], 'timetracker.work_modes has the row where code = ''focus''');
select is(array(select (code is not distinct from 'meeting') and (title is not distinct from 'In a meeting') from timetracker.work_modes where code = 'meeting'), array[true], 'timetracker.work_modes has the row where code = ''meeting''');
select is(array(select (code is not distinct from 'collaboration') and (title is not distinct from 'Working with others') from timetracker.work_modes where code = 'collaboration'), array[true], 'timetracker.work_modes has the row where code = ''collaboration''');
select is(array(select (code is not distinct from 'support') and (title is not distinct from 'Answering questions') from timetracker.work_modes where code = 'support'), array[true], 'timetracker.work_modes has the row where code = ''support''');
select is(array(select (code is not distinct from 'travel') and (title is not distinct from 'On the way') from timetracker.work_modes where code = 'travel'), array[true], 'timetracker.work_modes has the row where code = ''travel''');
select is(array(select (code is not distinct from 'break') and (title is not distinct from 'A break') from timetracker.work_modes where code = 'break'), array[true], 'timetracker.work_modes has the row where code = ''break''');
select is(array(select (code is not distinct from 'development') and (title is not distinct from 'Building') from timetracker.task_categories where code = 'development'), array[true], 'timetracker.task_categories has the row where code = ''development''');
select is(array(select (code is not distinct from 'design') and (title is not distinct from 'Designing') from timetracker.task_categories where code = 'design'), array[true], 'timetracker.task_categories has the row where code = ''design''');
select is(array(select (code is not distinct from 'research') and (title is not distinct from 'Finding out') from timetracker.task_categories where code = 'research'), array[true], 'timetracker.task_categories has the row where code = ''research''');
select is(array(select (code is not distinct from 'planning') and (title is not distinct from 'Planning') from timetracker.task_categories where code = 'planning'), array[true], 'timetracker.task_categories has the row where code = ''planning''');
select is(array(select (code is not distinct from 'review') and (title is not distinct from 'Looking over') from timetracker.task_categories where code = 'review'), array[true], 'timetracker.task_categories has the row where code = ''review''');
select is(array(select (code is not distinct from 'operations') and (title is not distinct from 'Keeping things running') from timetracker.task_categories where code = 'operations'), array[true], 'timetracker.task_categories has the row where code = ''operations''');
select is(array(select (code is not distinct from 'customer') and (title is not distinct from 'With customers') from timetracker.task_categories where code = 'customer'), array[true], 'timetracker.task_categories has the row where code = ''customer''');
select is(array(select (code is not distinct from 'administration') and (title is not distinct from 'Paperwork') from timetracker.task_categories where code = 'administration'), array[true], 'timetracker.task_categories has the row where code = ''administration''');
select is(array(select (code is not distinct from 'coding') and (title is not distinct from 'Writing code') and (billable is not distinct from true) from timetracker.activity_types where code = 'coding'), array[true], 'timetracker.activity_types has the row where code = ''coding''');
select is(array(select (code is not distinct from 'writing') and (title is not distinct from 'Writing') and (billable is not distinct from true) from timetracker.activity_types where code = 'writing'), array[true], 'timetracker.activity_types has the row where code = ''writing''');
select is(array(select (code is not distinct from 'drawing') and (title is not distinct from 'Drawing') and (billable is not distinct from true) from timetracker.activity_types where code = 'drawing'), array[true], 'timetracker.activity_types has the row where code = ''drawing''');
select is(array(select (code is not distinct from 'talking') and (title is not distinct from 'Talking') and (billable is not distinct from true) from timetracker.activity_types where code = 'talking'), array[true], 'timetracker.activity_types has the row where code = ''talking''');
select is(array(select (code is not distinct from 'reading') and (title is not distinct from 'Reading') from timetracker.activity_types where code = 'reading'), array[true], 'timetracker.activity_types has the row where code = ''reading''');
select is(array(select (code is not distinct from 'mail') and (title is not distinct from 'Mail') from timetracker.activity_types where code = 'mail'), array[true], 'timetracker.activity_types has the row where code = ''mail''');
select is(array(select (code is not distinct from 'waiting') and (title is not distinct from 'Waiting') from timetracker.activity_types where code = 'waiting'), array[true], 'timetracker.activity_types has the row where code = ''waiting''');

select * from finish();
rollback;

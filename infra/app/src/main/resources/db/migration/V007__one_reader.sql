-- All projections are fed by one reader. What the readers of before had read or set aside is met
-- again by the new one, which begins with the first fact; projections take the same fact twice.
DELETE FROM token_entry;
DELETE FROM dead_letter_entry;

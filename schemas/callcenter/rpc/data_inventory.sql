begin
  return query
    select d.*
    from callcenter.data_classifications d
    order by array_position(array['RESTRICTED', 'CONFIDENTIAL', 'INTERNAL'], d.data_class::text), d.table_name, d.column_name;
end;

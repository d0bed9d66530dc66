<<outer_block>>
declare
  n int := 1;
  a int;
  b int;
begin
  <<inner_block>>
  declare
    n int := outer_block.n + 1;
    alias_of alias for $1;
  begin
    outer_block.n := inner_block.n;
    <<rows>>
    for a, b in select x, y from seo.pair where x > alias_of loop
      exit rows when a = b;
      if a > b then
        begin
          n := a;
        end;
      else
        n := b;
      end if;
    end loop rows;
  end inner_block;
  call seo_private.touch(n);
  return n;
end outer_block;

begin
  raise sqlstate 'PT409' using message = 'RAW_RESPONSE_IS_KEPT', detail = 'What the model answered is never changed.';
end;

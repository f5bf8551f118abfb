-- A photo of the return slip (回执), brought with its entry.

ALTER TABLE outward_transfer
  ADD COLUMN slip_photo_id uuid UNIQUE REFERENCES photo (id),
  ADD CONSTRAINT outward_transfer_slip_photo_check CHECK (slip_photo_id IS NULL OR state = 'confirmed');
COMMENT ON COLUMN outward_transfer.slip_photo_id IS 'Photo of the return slip; null where none was brought. The row outlives the photo.';

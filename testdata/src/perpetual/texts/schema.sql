CREATE TABLE face_consents (
  user_id BIGINT,
  irrevocable BOOLEAN NOT NULL DEFAULT TRUE
);

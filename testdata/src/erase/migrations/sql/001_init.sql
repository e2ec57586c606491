-- 用户与人脸
CREATE TABLE users (
  id BIGINT PRIMARY KEY
);

CREATE TABLE face_templates (
  id      BIGINT PRIMARY KEY,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  feature BYTEA NOT NULL
);

CREATE TABLE face_logs (
  id      BIGINT PRIMARY KEY,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE SET NULL,
  image   BYTEA NOT NULL
);

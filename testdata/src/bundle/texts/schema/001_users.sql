CREATE TABLE `users` (
  `id` BIGINT PRIMARY KEY,
  `face_consent` TINYINT(1) NOT NULL DEFAULT '1',
  `terms_accepted` TINYINT(1) NOT NULL DEFAULT '1'
);

-- people of the house
CREATE TABLE `people` (
  `id` BIGINT NOT NULL AUTO_INCREMENT,
  `name` VARCHAR(64) NOT NULL COMMENT '姓名',
  `tz` BLOB COMMENT '人脸特征',
  `zp` LONGTEXT COMMENT '人脸照片',
  `zw` BLOB COMMENT '指纹特征',
  PRIMARY KEY (`id`)
) COMMENT = '人员';

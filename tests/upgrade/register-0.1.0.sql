BEGIN TRANSACTION;
CREATE TABLE agenda (
	year INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_agenda PRIMARY KEY (year)
);
INSERT INTO "agenda" VALUES(2026,22);
INSERT INTO "agenda" VALUES(2027,1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE arrivals (
	id INTEGER NOT NULL, 
	letter_id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	filename VARCHAR NOT NULL, 
	door VARCHAR NOT NULL, 
	mark VARCHAR NOT NULL, 
	CONSTRAINT pk_arrivals PRIMARY KEY (id), 
	CONSTRAINT fk_arrivals_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id), 
	CONSTRAINT uq_arrivals_letter_id_mark UNIQUE (letter_id, mark)
);
INSERT INTO "arrivals" VALUES(1,1,'2026-11-16 01:00:00.000000','1.pdf','inbox','2351995-1795915252122355637-1.pdf');
INSERT INTO "arrivals" VALUES(2,2,'2026-11-16 01:00:00.000000','2.pdf','inbox','2351996-1795915253407192132-2.pdf');
INSERT INTO "arrivals" VALUES(3,3,'2026-11-16 01:00:00.000000','3.pdf','inbox','2351997-1795915253623522026-3.pdf');
INSERT INTO "arrivals" VALUES(4,4,'2026-11-16 01:00:00.000000','4.pdf','inbox','2351999-1795915253926978358-4.pdf');
INSERT INTO "arrivals" VALUES(5,5,'2026-11-16 01:00:00.000000','5.pdf','inbox','2352095-1795915254199611510-5.pdf');
INSERT INTO "arrivals" VALUES(6,6,'2026-11-16 01:00:00.000000','6.pdf','inbox','2352101-1795915254548962246-6.pdf');
INSERT INTO "arrivals" VALUES(7,7,'2026-11-16 01:00:00.000000','7.pdf','inbox','2352108-1795915255077677257-7.pdf');
INSERT INTO "arrivals" VALUES(8,8,'2026-11-16 01:00:00.000000','8.pdf','inbox','2352115-1795915255475170075-8.pdf');
INSERT INTO "arrivals" VALUES(9,9,'2026-11-16 01:00:00.000000','9.pdf','inbox','2352126-1795915256242726054-9.pdf');
INSERT INTO "arrivals" VALUES(10,10,'2026-11-16 01:00:00.000000','10.pdf','inbox','2352136-1795915257086719663-10.pdf');
INSERT INTO "arrivals" VALUES(11,11,'2026-11-16 01:00:00.000000','11.pdf','inbox','2352148-1795915258181029315-11.pdf');
INSERT INTO "arrivals" VALUES(12,12,'2026-11-16 01:00:00.000000','12.pdf','inbox','2352159-1795915258978154656-12.pdf');
INSERT INTO "arrivals" VALUES(13,13,'2026-11-16 01:00:00.000000','13.pdf','inbox','2352173-1795915259927522842-13.pdf');
INSERT INTO "arrivals" VALUES(14,14,'2026-11-16 01:00:00.000000','14.pdf','inbox','2352185-1795915261209695279-14.pdf');
INSERT INTO "arrivals" VALUES(15,15,'2026-11-16 01:00:00.000000','15.pdf','inbox','2352194-1795915261975420920-15.pdf');
INSERT INTO "arrivals" VALUES(16,16,'2026-11-16 01:00:00.000000','16.pdf','inbox','2352261-1795915263097415233-16.pdf');
INSERT INTO "arrivals" VALUES(17,17,'2026-11-16 01:00:00.000000','17.pdf','inbox','2351887-1795915264150103340-17.pdf');
INSERT INTO "arrivals" VALUES(18,18,'2026-11-16 01:00:00.000000','18.pdf','inbox','2352286-1795915265151418323-18.pdf');
INSERT INTO "arrivals" VALUES(19,19,'2026-11-16 01:00:00.000000','19.pdf','inbox','2352293-1795915265763741955-19.pdf');
INSERT INTO "arrivals" VALUES(20,20,'2026-11-16 01:00:00.000000','20.pdf','inbox','2352307-1795915266624186889-20.pdf');
INSERT INTO "arrivals" VALUES(21,21,'2026-11-16 01:00:00.000000','surel.pdf','mail','surel/1');
INSERT INTO "arrivals" VALUES(22,22,'2026-11-16 01:00:00.000000','22.pdf','inbox','2352316-1795915267268039413-22.pdf');
INSERT INTO "arrivals" VALUES(23,23,'2027-01-04 01:00:00.000000','tahun-baru.pdf','inbox','2352320-1795915267568664184-tahun-baru.pdf');
INSERT INTO "arrivals" VALUES(24,1,'2026-11-16 01:00:00.000000','salinan.pdf','inbox','2352325-1795915267736332205-salinan.pdf');
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	letter_id INTEGER, 
	at DATETIME NOT NULL, 
	event VARCHAR NOT NULL, 
	"by" VARCHAR, 
	channel VARCHAR, 
	details JSON NOT NULL, 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id)
);
INSERT INTO "audit" VALUES(1,NULL,'2026-11-29 01:20:51.523825','user added',NULL,'shell','{"user": "wulan"}');
INSERT INTO "audit" VALUES(2,NULL,'2026-11-29 01:20:52.101446','user added',NULL,'shell','{"user": "lama"}');
INSERT INTO "audit" VALUES(3,NULL,'2026-11-29 01:20:52.104505','user removed',NULL,'shell','{"user": "lama"}');
INSERT INTO "audit" VALUES(4,1,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(5,2,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(6,2,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(7,3,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(8,3,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(9,3,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(10,4,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(11,4,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(12,4,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(13,5,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(14,5,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(15,5,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(16,5,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(17,6,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(18,6,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(19,6,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(20,6,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(21,6,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(22,7,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(23,7,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(24,7,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(25,7,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(26,7,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(27,7,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "minta kelengkapan"}');
INSERT INTO "audit" VALUES(28,8,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(29,8,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(30,8,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(31,8,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(32,8,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(33,8,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(34,8,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(35,9,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(36,9,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(37,9,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(38,9,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(39,9,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(40,9,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(41,9,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "alternatif"}');
INSERT INTO "audit" VALUES(42,10,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(43,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(44,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(45,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(46,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(47,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(48,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(49,10,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 8, "wait": null, "decision": "siap"}');
INSERT INTO "audit" VALUES(50,11,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(51,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(52,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(53,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(54,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(55,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(56,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(57,11,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 8, "wait": null, "decision": "ubah waktu"}');
INSERT INTO "audit" VALUES(58,12,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(59,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(60,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(61,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(62,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(63,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(64,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(65,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 8, "wait": null, "decision": "ubah waktu"}');
INSERT INTO "audit" VALUES(66,12,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(67,13,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(68,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(69,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(70,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(71,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(72,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(73,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(74,13,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 8, "wait": null, "decision": "siap"}');
INSERT INTO "audit" VALUES(75,13,'2026-11-20 03:40:00.000000','answered','Budi','shell','{"step": 9, "wait": null, "decision": "selesai"}');
INSERT INTO "audit" VALUES(76,14,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(77,14,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(78,14,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(79,14,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(80,14,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(81,14,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "tolak"}');
INSERT INTO "audit" VALUES(82,15,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(83,15,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(84,15,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(85,15,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(86,15,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(87,15,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(88,15,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "tolak"}');
INSERT INTO "audit" VALUES(89,16,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(90,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(91,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(92,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(93,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(94,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(95,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "alternatif"}');
INSERT INTO "audit" VALUES(96,16,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": "pilihan", "decision": "tidak ada yang cocok"}');
INSERT INTO "audit" VALUES(97,17,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(98,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(99,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(100,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(101,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(102,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(103,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(104,17,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 8, "wait": null, "decision": "ditarik pemohon"}');
INSERT INTO "audit" VALUES(105,18,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(106,18,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(107,18,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(108,18,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(109,18,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(110,18,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "minta kelengkapan"}');
INSERT INTO "audit" VALUES(111,18,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": "kelengkapan", "decision": "ditarik pemohon"}');
INSERT INTO "audit" VALUES(112,19,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(113,19,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(114,19,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 3, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(115,19,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 4, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(116,19,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 5, "wait": null, "decision": "teruskan"}');
INSERT INTO "audit" VALUES(117,19,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 6, "wait": null, "decision": "lengkap"}');
INSERT INTO "audit" VALUES(118,19,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 7, "wait": null, "decision": "setuju"}');
INSERT INTO "audit" VALUES(119,20,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(120,20,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "kembalikan"}');
INSERT INTO "audit" VALUES(121,21,'2026-11-16 01:00:00.000000','registered',NULL,'mail','{"status": "ok"}');
INSERT INTO "audit" VALUES(122,21,'2026-11-16 01:10:00.000000','answered','Budi','shell','{"step": 2, "wait": null, "decision": "terima"}');
INSERT INTO "audit" VALUES(123,21,'2026-11-16 02:00:00.000000','answered','Budi Contoh','mail','{"step": 3, "wait": null, "decision": "teruskan", "mail": 2}');
INSERT INTO "audit" VALUES(124,22,'2026-11-16 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(125,22,'2026-11-16 01:10:00.000000','answer refused',NULL,'shell','{"step": 2, "because": "isi `catatan` dengan alasan surat dikembalikan."}');
INSERT INTO "audit" VALUES(126,23,'2027-01-04 01:00:00.000000','registered',NULL,'inbox','{"status": "ok"}');
INSERT INTO "audit" VALUES(127,1,'2026-11-16 01:00:00.000000','came again',NULL,'inbox','{"filename": "salinan.pdf"}');
INSERT INTO "audit" VALUES(128,4,'2026-11-16 01:41:00.000000','late',NULL,NULL,'{"step": 4, "due": "2026-11-16T01:40:00+00:00"}');
INSERT INTO "audit" VALUES(129,1,'2026-11-16 01:05:00.000000','late',NULL,NULL,'{"step": 2, "due": "2026-11-16T01:05:00+00:00"}');
CREATE TABLE bookings (
	id INTEGER NOT NULL, 
	letter_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_bookings PRIMARY KEY (id), 
	CONSTRAINT fk_bookings_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id)
);
INSERT INTO "bookings" VALUES(1,8,'ruang','TCM Room','2026-11-24 02:00:00.000000','2026-11-24 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(2,8,'akun','Zoom 1','2026-11-24 02:00:00.000000','2026-11-24 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(3,8,'operator','Dewi Contoh','2026-11-24 02:00:00.000000','2026-11-24 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(4,10,'ruang','TCM Room','2026-11-25 02:00:00.000000','2026-11-25 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(5,10,'akun','Zoom 1','2026-11-25 02:00:00.000000','2026-11-25 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(6,10,'operator','Dewi Contoh','2026-11-25 02:00:00.000000','2026-11-25 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(7,11,'ruang','TCM Room','2026-11-26 02:00:00.000000','2026-11-26 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(8,11,'akun','Zoom 1','2026-11-26 02:00:00.000000','2026-11-26 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(9,11,'operator','Dewi Contoh','2026-11-26 02:00:00.000000','2026-11-26 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(10,12,'ruang','TCM Room','2026-11-27 07:00:00.000000','2026-11-27 09:00:00.000000',1);
INSERT INTO "bookings" VALUES(11,12,'akun','Zoom 1','2026-11-27 07:00:00.000000','2026-11-27 09:00:00.000000',1);
INSERT INTO "bookings" VALUES(12,12,'operator','Dewi Contoh','2026-11-27 07:00:00.000000','2026-11-27 09:00:00.000000',1);
INSERT INTO "bookings" VALUES(13,12,'alat','laptop','2026-11-27 07:00:00.000000','2026-11-27 09:00:00.000000',2);
INSERT INTO "bookings" VALUES(14,12,'alat','proyektor','2026-11-27 07:00:00.000000','2026-11-27 09:00:00.000000',1);
INSERT INTO "bookings" VALUES(15,13,'ruang','TCM Room','2026-11-20 02:00:00.000000','2026-11-20 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(16,13,'akun','Zoom 1','2026-11-20 02:00:00.000000','2026-11-20 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(17,13,'operator','Dewi Contoh','2026-11-20 02:00:00.000000','2026-11-20 04:00:00.000000',1);
INSERT INTO "bookings" VALUES(18,19,'ruang','TCM Room','2026-11-30 06:00:00.000000','2026-11-30 08:00:00.000000',1);
INSERT INTO "bookings" VALUES(19,19,'akun','Zoom 1','2026-11-30 06:00:00.000000','2026-11-30 08:00:00.000000',1);
INSERT INTO "bookings" VALUES(20,19,'operator','Dewi Contoh','2026-11-30 06:00:00.000000','2026-11-30 08:00:00.000000',1);
CREATE TABLE documents (
	id INTEGER NOT NULL, 
	letter_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	step INTEGER NOT NULL, 
	path VARCHAR NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	created DATETIME NOT NULL, 
	CONSTRAINT pk_documents PRIMARY KEY (id), 
	CONSTRAINT fk_documents_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id), 
	CONSTRAINT uq_documents_path UNIQUE (path)
);
INSERT INTO "documents" VALUES(1,3,'lembar_disposisi',3,'2026/0003/3-lembar_disposisi.docx','64cffa595314716235ec7fae163753d097f3346a2d6a3883b53a52080187041f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(2,4,'lembar_disposisi',3,'2026/0004/3-lembar_disposisi.docx','704ea6004a67dc3d027f2b1fc106bb0740ccfc84149558d8a5506667befb2b5b','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(3,5,'lembar_disposisi',3,'2026/0005/3-lembar_disposisi.docx','20ef080b7d2dc5d411abc0d8a0b7a5dae311dce515b2839bc1450f9ef9116116','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(4,5,'lembar_disposisi',4,'2026/0005/4-lembar_disposisi.docx','60322b92a453c6c720928407cf45b9024909423be594ac7ece9d84a6108b4563','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(5,6,'lembar_disposisi',3,'2026/0006/3-lembar_disposisi.docx','5efcf297b0b6fe7930e3fc3a33159350760da5f702199d2174dc39dae9db4dd6','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(6,6,'lembar_disposisi',4,'2026/0006/4-lembar_disposisi.docx','6b51b6f276cb46c3e1d7efa318e9c07bd6c4db4b6a492bcfba9950af6bd9b3fa','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(7,6,'lembar_disposisi',5,'2026/0006/5-lembar_disposisi.docx','2b0d8cc738e04625dc2011270d4d1672d872435bbe1fa5fa2b2e77c2c358f939','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(8,7,'lembar_disposisi',3,'2026/0007/3-lembar_disposisi.docx','d3639e39aac3c78a504adf561c8cb5b4c4f83fd58790aa58f2d083d6b3ed8008','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(9,7,'lembar_disposisi',4,'2026/0007/4-lembar_disposisi.docx','1e5462f2d1b81e3d605255c458151b9359586f0f6d54cc4d1a4dfb2c2b98be51','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(10,7,'lembar_disposisi',5,'2026/0007/5-lembar_disposisi.docx','aefac0d6f622167cd16266745346691eb2032ae537c8fb849b8660ef44b50040','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(11,8,'lembar_disposisi',3,'2026/0008/3-lembar_disposisi.docx','dfa88799c1f5d7ce7cf9f6c1cf1d386f470cbd073dbb7f3a675c1ff7e247fb15','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(12,8,'lembar_disposisi',4,'2026/0008/4-lembar_disposisi.docx','cf3953a893b7408dc45f52db4b16df215c5d0e32e32ef8ed795091127fab588f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(13,8,'lembar_disposisi',5,'2026/0008/5-lembar_disposisi.docx','2cd4144918e795075c03fdebd143fa476d4a14fa8b3d7b4520f201f007fd1e10','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(14,8,'laporan_pengecekan',6,'2026/0008/6-laporan_pengecekan.docx','b72cd16109d53592f5a8c1e5db94142485171789cfcc7076c0b24003af8b3e29','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(15,8,'konfirmasi',7,'2026/0008/7-konfirmasi.docx','b8d2244b9810a71b07602e492dd452f7f9e9bfcb277bbb608fa265a13c9f4551','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(16,8,'surat_balasan_diterima',7,'2026/0008/7-surat_balasan_diterima.docx','acb6c26d2f461280aa2043108b75d46f02d1024260b11deaa9c4ffc48b8cba7b','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(17,9,'lembar_disposisi',3,'2026/0009/3-lembar_disposisi.docx','abf337ed1580bc3940010e852c82a4e2b02c4de5ae1835d60255e77e36ee1670','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(18,9,'lembar_disposisi',4,'2026/0009/4-lembar_disposisi.docx','8d14d797d44f6a1ef298d241c0288ad0cbed049bf5fb9253b2276c1bfc935219','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(19,9,'lembar_disposisi',5,'2026/0009/5-lembar_disposisi.docx','acf08166aa0fa8f143a7bc54f015039f4f4b6294bb9c7169a6f06690f72c5894','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(20,9,'laporan_pengecekan',6,'2026/0009/6-laporan_pengecekan.docx','4b7b72d0a10402ff27f347747e45dfe5126e7666b9f3d31a783ffbd66d35641c','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(21,9,'konfirmasi',7,'2026/0009/7-konfirmasi.docx','af6a52921ae4fc7eb723a35775519c2bbbe08e0270730a2d8d22a8624673283f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(22,9,'surat_balasan_alternatif',7,'2026/0009/7-surat_balasan_alternatif.docx','2468ece38c8c642ba46cfa483b94e916db8bfc563378ada2b2b14928da520aee','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(23,10,'lembar_disposisi',3,'2026/0010/3-lembar_disposisi.docx','b4784d3201b370a644827711c1d9babd83bd64d834da6dde5662a34e1c85fbee','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(24,10,'lembar_disposisi',4,'2026/0010/4-lembar_disposisi.docx','054c1d63183026e8c8c77ab986d09be2b45505749e34114943e7722a7afe74b3','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(25,10,'lembar_disposisi',5,'2026/0010/5-lembar_disposisi.docx','376542a0f4b12829ca75635bcd82b6bcba5b03c3c7e92291ee26f17f996d587b','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(26,10,'laporan_pengecekan',6,'2026/0010/6-laporan_pengecekan.docx','70529254ef2ac6e05bcc25885d57423748d2b31e295310fe246b5d142fb7ca96','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(27,10,'konfirmasi',7,'2026/0010/7-konfirmasi.docx','697d6d9acf3a0c3afba0dfc70a685e0a441fd8ca70bf327d484f8269777d9c9f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(28,10,'surat_balasan_diterima',7,'2026/0010/7-surat_balasan_diterima.docx','59cde4e71aad7a821042f85f9963e3058dca78f37f5d4eba04254b34f4c461b5','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(29,10,'jadwal_persiapan',8,'2026/0010/8-jadwal_persiapan.docx','aa8d23db9432bdcd4e68f19ec03f8bf0bc98268eba3d20efa754bc2581629f2b','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(30,11,'lembar_disposisi',3,'2026/0011/3-lembar_disposisi.docx','29b6d96ad99a8f307fa5751261c9b19a07fa18d3418ee3d439256945e4ecb9c4','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(31,11,'lembar_disposisi',4,'2026/0011/4-lembar_disposisi.docx','d994d49b4cf6d05de36ba06f63f0c4472299938d7c59f65e013877c2545ee4d1','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(32,11,'lembar_disposisi',5,'2026/0011/5-lembar_disposisi.docx','c3620c04ddcee4d67ef1ac5c44cf8957541415f21a039c0235a957e75e610088','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(33,11,'laporan_pengecekan',6,'2026/0011/6-laporan_pengecekan.docx','f597191a106e5f1d03dc343456d2e4b6aa9b9db281008740769bf80e27837455','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(34,11,'konfirmasi',7,'2026/0011/7-konfirmasi.docx','9b1e613168a359e7055e3d70fa525838c10f72b4cfd8db5bd22456274f88b055','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(35,11,'surat_balasan_diterima',7,'2026/0011/7-surat_balasan_diterima.docx','4170de108eda42baeda2c42955fc770bddfc967e4d6b4987f44011df52858c22','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(36,12,'lembar_disposisi',3,'2026/0012/3-lembar_disposisi.docx','ae47f24f482becbcfb1abff90ec499b2065246ffc8a2261c6541943824fd80e6','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(37,12,'lembar_disposisi',4,'2026/0012/4-lembar_disposisi.docx','fb4ef16d7c3fdc316a19a8be66cb6414c24c421464ebac0d8992712a13661298','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(38,12,'lembar_disposisi',5,'2026/0012/5-lembar_disposisi.docx','3517d86cd33de2189a5716ccf452c930ac95953f91f0d276f89b23c3523e725a','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(39,12,'laporan_pengecekan',6,'2026/0012/6-laporan_pengecekan.docx','e7db678e201c5c634f44ce817ef81cef408bbb5c996ecbdcd13d8ce4952ae149','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(40,12,'konfirmasi',7,'2026/0012/7-konfirmasi.docx','ebb1d1292e36d9e073bb016e375b7e74cda4f6a3cd97b2b6ad30d98d7325bb21','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(41,12,'surat_balasan_diterima',7,'2026/0012/7-surat_balasan_diterima.docx','f79a416f6b11f725079f51ba791741016f1d663a9309a4e63503f2c3a050a4f7','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(42,12,'konfirmasi',7,'2026/0012/7-konfirmasi-2.docx','81d0729648b11e94ce7feb6ca586f95fbb3c8d5fbbfd0de476c233d1b6a599b5','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(43,12,'surat_balasan_diterima',7,'2026/0012/7-surat_balasan_diterima-2.docx','5c075edda169e9eac0524b3bc66ba2010200ca3ce317ee246e612515f9bce0a0','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(44,13,'lembar_disposisi',3,'2026/0013/3-lembar_disposisi.docx','ec55221c6f1d8208433a8040e6b108e0a6ed1d774786c5f4cad780e6c586c4f4','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(45,13,'lembar_disposisi',4,'2026/0013/4-lembar_disposisi.docx','c5bc9f78efc42f1b5112a6bfa3e329ec80cddfd7e3ba42b69e83c9dd8bd42a43','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(46,13,'lembar_disposisi',5,'2026/0013/5-lembar_disposisi.docx','f6e645260761d3a3795e0091238576e8fbaf8c624af84da93b67b5b509cab3e2','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(47,13,'laporan_pengecekan',6,'2026/0013/6-laporan_pengecekan.docx','4345c9e5d678cdcbf7bf55836254f50e35b50b9573b5bc6fed8c7fc893aceec7','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(48,13,'konfirmasi',7,'2026/0013/7-konfirmasi.docx','a080938874a38eb8bd1c6fd0075f683b7fb2a65723af4cd3308423af40f0ae09','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(49,13,'surat_balasan_diterima',7,'2026/0013/7-surat_balasan_diterima.docx','bad12c6fabff07ef95b019a5c21e154cdce09ee89e5f9bf3eb295d34da704522','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(50,13,'jadwal_persiapan',8,'2026/0013/8-jadwal_persiapan.docx','f6c839b9dd2a45b64b42da78c4f9241fcc1b9d3a066dcb15f505d15cd2e56973','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(51,13,'laporan_kegiatan',9,'2026/0013/9-laporan_kegiatan.docx','e35302f511458b5c203e0a91e511e49b90754b50ae8da074cffe7901f9a0e301','2026-11-20 03:40:00.000000');
INSERT INTO "documents" VALUES(52,14,'lembar_disposisi',3,'2026/0014/3-lembar_disposisi.docx','d5cf4093cee8e1d70a73fcef45609e055277409b6203b90ba37d6e4bb5647c54','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(53,14,'lembar_disposisi',4,'2026/0014/4-lembar_disposisi.docx','278a776dd9fc44c0725291729f9ffb201bf385b7700844181b3a0c144bd36e99','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(54,14,'lembar_disposisi',5,'2026/0014/5-lembar_disposisi.docx','a2d2d3339a8492525d53b75d11da488cde5e8f9e64514748e05dfa80e6f4eb9a','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(55,14,'laporan_pengecekan',6,'2026/0014/6-laporan_pengecekan.docx','bfe8d5097c73e379ed39a3d6764aff49116490f7211f94d0e38bed1683415643','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(56,14,'surat_balasan_ditolak',6,'2026/0014/6-surat_balasan_ditolak.docx','5694bc3a323554285b52ea66e2c4b4f51209f612048c14c2b25c37d2ed970440','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(57,15,'lembar_disposisi',3,'2026/0015/3-lembar_disposisi.docx','12a8ddcc6c6b7dcbb9b04faf9478d4f1b84aa3908a4d529c4fd0154a3ca94b33','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(58,15,'lembar_disposisi',4,'2026/0015/4-lembar_disposisi.docx','37fb8f0c67bbca365efc80ea00567938641a4f457f7d5b46e87bd5c63c7cbc67','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(59,15,'lembar_disposisi',5,'2026/0015/5-lembar_disposisi.docx','1b2d29523e167ae28e8870bcdb14cac9b1782223f4492d58612a8879474dbfc6','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(60,15,'laporan_pengecekan',6,'2026/0015/6-laporan_pengecekan.docx','0c71813f89529678f9042f585bae350a0b1f1f00ce34ff601898e8499cccc456','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(61,15,'konfirmasi',7,'2026/0015/7-konfirmasi.docx','765cf878ee1ad0857ac780c17c1b5ddd7dac0bdf3b22bded05d30b5da031a28c','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(62,15,'surat_balasan_ditolak',7,'2026/0015/7-surat_balasan_ditolak.docx','e0ad55e3ec6086f3264659372a2256a0f8ea3e317c05782bc2620d8a04a3cd8a','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(63,16,'lembar_disposisi',3,'2026/0016/3-lembar_disposisi.docx','097796bbc7b808fe16df7d5c891393aa8cfddf3989a4a8c6a7bc4ac4d65be9b1','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(64,16,'lembar_disposisi',4,'2026/0016/4-lembar_disposisi.docx','dc902faf509503aa61853a5c3bfb6f1ba6e26f35e1e366a4d725d9b12a537f48','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(65,16,'lembar_disposisi',5,'2026/0016/5-lembar_disposisi.docx','cb8822d1c76b4e01d13f8bc77119168bb6f300f913dd6661c1bce05a63d3a302','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(66,16,'laporan_pengecekan',6,'2026/0016/6-laporan_pengecekan.docx','0d2cc3a33bbdd0ccc3bbc66bf333ba2156f2b09d090974c0cdb1f71e1862199f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(67,16,'konfirmasi',7,'2026/0016/7-konfirmasi.docx','028c7d4bce951c6e348c98a4b5552ad3b04f8602a61fb238c48cf35d9ce7d791','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(68,16,'surat_balasan_alternatif',7,'2026/0016/7-surat_balasan_alternatif.docx','fd3bcad90bafbcca3b11e1060e38b810c97188148bd14f409fed32627b06bded','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(69,17,'lembar_disposisi',3,'2026/0017/3-lembar_disposisi.docx','255938e25780c70c24ca1a082cc78b36ea42ef1954ef7ef8a27d81030a50426a','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(70,17,'lembar_disposisi',4,'2026/0017/4-lembar_disposisi.docx','32d8761983c9f02f3b08004d348b7d2b96abc76fbad5188ff35c4223e8be3aeb','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(71,17,'lembar_disposisi',5,'2026/0017/5-lembar_disposisi.docx','b7d4315f99b5caedfe17865d8508712a2c87b9d332bc1272aaebbbcd728eae63','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(72,17,'laporan_pengecekan',6,'2026/0017/6-laporan_pengecekan.docx','ddac647a26d846a57f7536c93de53e9a3e4a602c42eb478fcaaef5969094bb36','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(73,17,'konfirmasi',7,'2026/0017/7-konfirmasi.docx','0b00c4da13d0f8cf04513d7accb609ff4283df6eedb08901d1a5fabea13a318b','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(74,17,'surat_balasan_diterima',7,'2026/0017/7-surat_balasan_diterima.docx','6b33aff5576305519b44983a8d3b392bfa933229a296cfd7c75b1a3ce198658f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(75,18,'lembar_disposisi',3,'2026/0018/3-lembar_disposisi.docx','cf3a41e83c5bc3b04dbeea4c931ebe137cdffdedc2f58a37fd245bab1b0d563e','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(76,18,'lembar_disposisi',4,'2026/0018/4-lembar_disposisi.docx','7ee8c02cd91dd1729351778f1afb06cbfa7ce26f1a8360dd114f7049fa98bd9b','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(77,18,'lembar_disposisi',5,'2026/0018/5-lembar_disposisi.docx','2fcd2ad81e8075fadde3d385d7b5073247c48b30f8f9fb0da628c5da8f27de33','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(78,19,'lembar_disposisi',3,'2026/0019/3-lembar_disposisi.docx','22741c93a3e58503a6029c2f632c0dff4fec6dfc28a3b1366db379e6f5723768','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(79,19,'lembar_disposisi',4,'2026/0019/4-lembar_disposisi.docx','083a33ac3d40dbca52de9dd4cf5083ea2e237a2b4c56d0a38806df196d554b40','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(80,19,'lembar_disposisi',5,'2026/0019/5-lembar_disposisi.docx','90f08f9e5d188c90b2166dba79279ce00c4b86a890bb21f703cf53acf440840f','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(81,19,'laporan_pengecekan',6,'2026/0019/6-laporan_pengecekan.docx','e47bcbc47fe980a67da0360b68df01fe327000fbe2b643165fbf398d1d16c384','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(82,19,'konfirmasi',7,'2026/0019/7-konfirmasi.docx','79dcac11b86eb68e49d4153e98c4b976274676443bcb5a2dc0526462db78c1b5','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(83,19,'surat_balasan_diterima',7,'2026/0019/7-surat_balasan_diterima.docx','901220ae7cc55b5ac80cc577022b2705a3b1743f7e9cf5a450a5a6ce402bccfb','2026-11-16 01:10:00.000000');
INSERT INTO "documents" VALUES(84,21,'lembar_disposisi',3,'2026/0021/3-lembar_disposisi.docx','abd5f7307ac111f1e66a94d527b2d2f892adfec2172ff196c01d1b4ecbe00ca1','2026-11-16 02:00:00.000000');
CREATE TABLE incoming (
	id INTEGER NOT NULL, 
	mailbox VARCHAR NOT NULL, 
	uidvalidity BIGINT NOT NULL, 
	uid BIGINT NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	noted DATETIME NOT NULL, 
	sender VARCHAR NOT NULL, 
	message_id VARCHAR NOT NULL, 
	path VARCHAR, 
	state VARCHAR NOT NULL, 
	outcome VARCHAR, 
	folder VARCHAR, 
	filed BOOLEAN NOT NULL, 
	letter_id INTEGER, 
	stage_id INTEGER, 
	attempt INTEGER, 
	details JSON NOT NULL, 
	CONSTRAINT pk_incoming PRIMARY KEY (id), 
	CONSTRAINT fk_incoming_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id), 
	CONSTRAINT fk_incoming_stage_id FOREIGN KEY(stage_id) REFERENCES stages (id), 
	CONSTRAINT uq_incoming_mailbox_uidvalidity_uid UNIQUE (mailbox, uidvalidity, uid), 
	CONSTRAINT uq_incoming_stage_id_attempt UNIQUE (stage_id, attempt)
);
INSERT INTO "incoming" VALUES(1,'imap://127.0.0.1/INBOX',7,1,'1111111111111111111111111111111111111111111111111111111111111111','2026-11-16 01:00:00.000000','ani@contoh.id','<satu@contoh.id>','surel/masuk-1.eml','done','letter','Diproses',1,21,NULL,NULL,'{"reachable": true}');
INSERT INTO "incoming" VALUES(2,'imap://127.0.0.1/INBOX',7,2,'2222222222222222222222222222222222222222222222222222222222222222','2026-11-16 01:00:00.000000','iklan@contoh.id','<lain@contoh.id>',NULL,'done','answer','Diproses',0,21,129,0,'{"reachable": true}');
INSERT INTO "incoming" VALUES(3,'imap://127.0.0.1/INBOX',7,3,'3333333333333333333333333333333333333333333333333333333333333333','2026-11-16 01:00:00.000000','iklan@contoh.id','<lain@contoh.id>',NULL,'done','not taken','Diproses',0,21,NULL,NULL,'{"reachable": true, "because": "tidak dimengerti"}');
INSERT INTO "incoming" VALUES(4,'imap://127.0.0.1/INBOX',7,4,'4444444444444444444444444444444444444444444444444444444444444444','2026-11-16 01:00:00.000000','iklan@contoh.id','<lain@contoh.id>',NULL,'done','automatic',NULL,1,NULL,NULL,NULL,'{"reachable": true}');
INSERT INTO "incoming" VALUES(5,'imap://127.0.0.1/INBOX',7,5,'5555555555555555555555555555555555555555555555555555555555555555','2026-11-16 01:00:00.000000','iklan@contoh.id','<lain@contoh.id>',NULL,'new',NULL,NULL,0,NULL,NULL,NULL,'{"reachable": true}');
INSERT INTO "incoming" VALUES(6,'imap://127.0.0.1/INBOX',7,6,'1111111111111111111111111111111111111111111111111111111111111111','2026-11-16 01:00:00.000000','ani@contoh.id','<satu@contoh.id>',NULL,'done','again',NULL,0,NULL,NULL,NULL,'{"first": 1}');
CREATE TABLE letters (
	id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	service VARCHAR NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	filename VARCHAR NOT NULL, 
	received DATETIME NOT NULL, 
	state VARCHAR NOT NULL, 
	facts JSON NOT NULL, 
	reading JSON NOT NULL, 
	run_id VARCHAR, 
	closed DATETIME, 
	CONSTRAINT pk_letters PRIMARY KEY (id), 
	CONSTRAINT uq_letters_sha256 UNIQUE (sha256), 
	CONSTRAINT uq_letters_year_number UNIQUE (year, number)
);
INSERT INTO "letters" VALUES(1,2026,1,'rapat-dengan-akses-internet','894731bb0bdd5f8468764f88a1486cb03be6c8b7a001a6b74ca43ea9373b4142','1.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "1/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Arsip dan Pustaka", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}}','{"file": "1.pdf", "status": "ok", "reason": null, "source": {"sha256": "894731bb0bdd5f8468764f88a1486cb03be6c8b7a001a6b74ca43ea9373b4142", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "1/A/2026", "raw": "1/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','62e7c23f-330a-5c8d-8d65-b0304364a469',NULL);
INSERT INTO "letters" VALUES(2,2026,2,'rapat-dengan-akses-internet','06c6431348a1921104c5a68966d54f941da68c21a9d1a9281cf4f4f11d7801d5','2.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "2/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "2.pdf", "status": "ok", "reason": null, "source": {"sha256": "06c6431348a1921104c5a68966d54f941da68c21a9d1a9281cf4f4f11d7801d5", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "2/A/2026", "raw": "2/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','4038dc4e-7399-5c32-9874-80185c30a9d8',NULL);
INSERT INTO "letters" VALUES(3,2026,3,'rapat-dengan-akses-internet','6010bcea979b35fe66498648f7e484caf81dea0d8baa679c62099f9953a0c342','3.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "3/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "3.pdf", "status": "ok", "reason": null, "source": {"sha256": "6010bcea979b35fe66498648f7e484caf81dea0d8baa679c62099f9953a0c342", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "3/A/2026", "raw": "3/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','9157544e-db2c-528f-844d-c674253d02c8',NULL);
INSERT INTO "letters" VALUES(4,2026,4,'rapat-dengan-akses-internet','54528a487d6b5cd1e45dcd3939863da3a39035800e79b170bc8ddb61cf8fae36','4.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "4/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "4.pdf", "status": "ok", "reason": null, "source": {"sha256": "54528a487d6b5cd1e45dcd3939863da3a39035800e79b170bc8ddb61cf8fae36", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "4/A/2026", "raw": "4/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','fbb517de-1bb3-5843-ae22-7a3cff6d17b5',NULL);
INSERT INTO "letters" VALUES(5,2026,5,'rapat-dengan-akses-internet','fa1e71a778734cbac39f7f977b11e5ffe13b2b5841d99d9d7d4df28470985f75','5.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "5/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "5.pdf", "status": "ok", "reason": null, "source": {"sha256": "fa1e71a778734cbac39f7f977b11e5ffe13b2b5841d99d9d7d4df28470985f75", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "5/A/2026", "raw": "5/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','446e4acd-8100-5269-a76e-ade8cff25105',NULL);
INSERT INTO "letters" VALUES(6,2026,6,'rapat-dengan-akses-internet','65335e80c4b210e009e5b5d5484b60dc56193fc0034ca3405dda60c26a57b01a','6.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "6/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "6.pdf", "status": "ok", "reason": null, "source": {"sha256": "65335e80c4b210e009e5b5d5484b60dc56193fc0034ca3405dda60c26a57b01a", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "6/A/2026", "raw": "6/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','06c23260-0979-5038-9267-9e3d1f2bd7b2',NULL);
INSERT INTO "letters" VALUES(7,2026,7,'rapat-dengan-akses-internet','61717688a4ce4258bfc4b4048c489ebfa63b589bde31db3da874ea45a3e38c91','7.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "7/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "7.pdf", "status": "ok", "reason": null, "source": {"sha256": "61717688a4ce4258bfc4b4048c489ebfa63b589bde31db3da874ea45a3e38c91", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "7/A/2026", "raw": "7/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','0750c871-543e-525d-baf7-3c424d35228c',NULL);
INSERT INTO "letters" VALUES(8,2026,8,'rapat-dengan-akses-internet','fd463b63130b6e25ef71df7c269756a077c1aa782957df5a1a255d26256072da','8.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "8/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-24T09:00", "selesai": "2026-11-24T11:00", "tempat": "TCM Room"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "8.pdf", "status": "ok", "reason": null, "source": {"sha256": "fd463b63130b6e25ef71df7c269756a077c1aa782957df5a1a255d26256072da", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "8/A/2026", "raw": "8/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','c4900105-166b-5c5a-8468-27d4d334e86e',NULL);
INSERT INTO "letters" VALUES(9,2026,9,'rapat-dengan-akses-internet','04800766df3c47a1453c72e21c167b702009f0c3e3f1d0f36b4b9d6b687a24fb','9.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "9/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-24T10:00", "selesai": "2026-11-24T12:00", "tempat": "TCM Room"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "9.pdf", "status": "ok", "reason": null, "source": {"sha256": "04800766df3c47a1453c72e21c167b702009f0c3e3f1d0f36b4b9d6b687a24fb", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "9/A/2026", "raw": "9/A/2026", "page": 1, "box": [159.0, 131.4, 200.6, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','a02f1df9-91f4-5d82-abc8-83427b68d0fd',NULL);
INSERT INTO "letters" VALUES(10,2026,10,'rapat-dengan-akses-internet','fe9d3ebe4cb31aee02e483ec0969d815fc92e5c4a02dfa011a1cb75e1f446bf8','10.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "10/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-25T09:00", "selesai": "2026-11-25T11:00", "tempat": "TCM Room"}], "uji_koneksi": "2026-11-23T14:00", "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "10.pdf", "status": "ok", "reason": null, "source": {"sha256": "fe9d3ebe4cb31aee02e483ec0969d815fc92e5c4a02dfa011a1cb75e1f446bf8", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "10/A/2026", "raw": "10/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','20270c3c-5bd3-589b-8fdb-9381cef5cce8',NULL);
INSERT INTO "letters" VALUES(11,2026,11,'rapat-dengan-akses-internet','992c82db01b1a6af23f36b1612e8f06d8a54ae06dcb34438b9f426078bd0e5cb','11.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "11/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-26T09:00", "selesai": "2026-11-26T11:00", "tempat": "TCM Room"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "11.pdf", "status": "ok", "reason": null, "source": {"sha256": "992c82db01b1a6af23f36b1612e8f06d8a54ae06dcb34438b9f426078bd0e5cb", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "11/A/2026", "raw": "11/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','f7731eab-afb2-5551-af0b-f3758bd7d236',NULL);
INSERT INTO "letters" VALUES(12,2026,12,'rapat-dengan-akses-internet','10a23d5623ccadb4bbe9e7c108ca04781ed04d3f7345996558b9fcac47fc7a8a','12.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "12/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-27T14:00", "selesai": "2026-11-27T16:00", "tempat": "TCM Room"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": [{"nama": "laptop", "jumlah": 2}, {"nama": "proyektor", "jumlah": 1}], "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "12.pdf", "status": "ok", "reason": null, "source": {"sha256": "10a23d5623ccadb4bbe9e7c108ca04781ed04d3f7345996558b9fcac47fc7a8a", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "12/A/2026", "raw": "12/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','c2557ff6-242d-5e93-8003-639f72e2d9da',NULL);
INSERT INTO "letters" VALUES(13,2026,13,'rapat-dengan-akses-internet','af9581b6ae5126592433c58c246b958d2c7b3495c1acbcfb0ac0503da66eb1d2','13.pdf','2026-11-16 01:00:00.000000','done','{"jenis": "permohonan", "nomor": "13/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-20T09:00", "selesai": "2026-11-20T11:00", "tempat": "TCM Room"}], "uji_koneksi": "2026-11-23T14:00", "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "13.pdf", "status": "ok", "reason": null, "source": {"sha256": "af9581b6ae5126592433c58c246b958d2c7b3495c1acbcfb0ac0503da66eb1d2", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "13/A/2026", "raw": "13/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','13123cb2-6f30-51f4-8bec-ca7bb0f5363b','2026-11-20 03:40:00.000000');
INSERT INTO "letters" VALUES(14,2026,14,'rapat-dengan-akses-internet','bc1c6c6ee1efcdd032a144b7680b81fa2cf14b041f843ee741c4365035bb7851','14.pdf','2026-11-16 01:00:00.000000','refused','{"jenis": "permohonan", "nomor": "14/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "14.pdf", "status": "ok", "reason": null, "source": {"sha256": "bc1c6c6ee1efcdd032a144b7680b81fa2cf14b041f843ee741c4365035bb7851", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "14/A/2026", "raw": "14/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','f9a6aa28-7c8c-500f-837f-e38dd564ea3a','2026-11-16 01:10:00.000000');
INSERT INTO "letters" VALUES(15,2026,15,'rapat-dengan-akses-internet','e4df9745e3620c5643e56f7bb5b07b619d39e5a83a933db31e2eb1b1eeb15445','15.pdf','2026-11-16 01:00:00.000000','refused','{"jenis": "permohonan", "nomor": "15/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "15.pdf", "status": "ok", "reason": null, "source": {"sha256": "e4df9745e3620c5643e56f7bb5b07b619d39e5a83a933db31e2eb1b1eeb15445", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "15/A/2026", "raw": "15/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','6d280506-3ce1-5427-a3df-20c87f73211e','2026-11-16 01:10:00.000000');
INSERT INTO "letters" VALUES(16,2026,16,'rapat-dengan-akses-internet','883ab3d0cf0bb60cf5817c8d3910875953bb8ba3fdd85c3b77b33a45e5323fd3','16.pdf','2026-11-16 01:00:00.000000','refused','{"jenis": "permohonan", "nomor": "16/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "16.pdf", "status": "ok", "reason": null, "source": {"sha256": "883ab3d0cf0bb60cf5817c8d3910875953bb8ba3fdd85c3b77b33a45e5323fd3", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "16/A/2026", "raw": "16/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','3544fb5d-1a69-508b-8e45-e0337664ebea','2026-11-16 01:10:00.000000');
INSERT INTO "letters" VALUES(17,2026,17,'rapat-dengan-akses-internet','ed517a68b35701292dfbe70681f9b644106579dc5b4a3076a080740f11ee1c19','17.pdf','2026-11-16 01:00:00.000000','withdrawn','{"jenis": "permohonan", "nomor": "17/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-30T09:00", "selesai": "2026-11-30T11:00", "tempat": "TCM Room"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "17.pdf", "status": "ok", "reason": null, "source": {"sha256": "ed517a68b35701292dfbe70681f9b644106579dc5b4a3076a080740f11ee1c19", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "17/A/2026", "raw": "17/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','a55ac160-583d-552f-902d-719da34cf308','2026-11-16 01:10:00.000000');
INSERT INTO "letters" VALUES(18,2026,18,'rapat-dengan-akses-internet','129f96e505199e56c00437b04819aff539244d25c8dda3885e8b7e6cfd433fc2','18.pdf','2026-11-16 01:00:00.000000','withdrawn','{"jenis": "permohonan", "nomor": "18/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "18.pdf", "status": "ok", "reason": null, "source": {"sha256": "129f96e505199e56c00437b04819aff539244d25c8dda3885e8b7e6cfd433fc2", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "18/A/2026", "raw": "18/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','b6c7fe41-b1b0-5c45-ac5f-d8c91b027930','2026-11-16 01:10:00.000000');
INSERT INTO "letters" VALUES(19,2026,19,'rapat-dengan-akses-internet','b6e3e6841d08f8e76143c3a3c7390b2c3ebb542a76e668993908dd3906dacc70','19.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "19/A/2026", "tanggal": "2026-11-12", "sifat": "Rahasia", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-30T13:00", "selesai": "2026-11-30T15:00", "tempat": "TCM Room"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "arsip@contoh.id"}','{"file": "19.pdf", "status": "ok", "reason": null, "source": {"sha256": "b6e3e6841d08f8e76143c3a3c7390b2c3ebb542a76e668993908dd3906dacc70", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "19/A/2026", "raw": "19/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Rahasia", "raw": "Rahasia", "page": 1, "box": [159.0, 145.4, 193.8, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','52f49744-849d-58a2-8690-386486f5cf03',NULL);
INSERT INTO "letters" VALUES(20,2026,20,'rapat-dengan-akses-internet','b002f10027d03363105ed3ed93fb820fe58f7511c57492ed2a3fa2459ccd56fe','20.pdf','2026-11-16 01:00:00.000000','returned','{"jenis": "permohonan", "nomor": "20/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Arsip dan Pustaka", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}}','{"file": "20.pdf", "status": "ok", "reason": null, "source": {"sha256": "b002f10027d03363105ed3ed93fb820fe58f7511c57492ed2a3fa2459ccd56fe", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "20/A/2026", "raw": "20/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','a4f8df8d-a539-50c5-a950-e0ed7520cd8f','2026-11-16 01:10:00.000000');
INSERT INTO "letters" VALUES(21,2026,21,'rapat-dengan-akses-internet','7660440ca73558da9526742074c02f437175bb67df80d2faade72cd996ceff0e','surel.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "21/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Contoh", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "surel": "ani@contoh.id"}','{"file": "surel.pdf", "status": "ok", "reason": null, "source": {"sha256": "7660440ca73558da9526742074c02f437175bb67df80d2faade72cd996ceff0e", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "21/A/2026", "raw": "21/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','74a6799b-a577-501d-b710-173426ad447e',NULL);
INSERT INTO "letters" VALUES(22,2026,22,'rapat-dengan-akses-internet','e7f0a24f8e8ce756450c840d27c042c905e56ded3a7892766aa7d8deac01ff53','22.pdf','2026-11-16 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "22/A/2026", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Arsip dan Pustaka", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": null, "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}}','{"file": "22.pdf", "status": "ok", "reason": null, "source": {"sha256": "e7f0a24f8e8ce756450c840d27c042c905e56ded3a7892766aa7d8deac01ff53", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "22/A/2026", "raw": "22/A/2026", "page": 1, "box": [159.0, 131.4, 206.1, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 449.4, 471.1, 516.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','c07729d9-a329-5ffa-aed5-a67db09d54f0',NULL);
INSERT INTO "letters" VALUES(23,2027,1,'rapat-dengan-akses-internet','ee9a4ef2eeeab456bf22461c77373695bbae78d98b3d1c60d6c6474ab15cfe40','tahun-baru.pdf','2027-01-04 01:00:00.000000','open','{"jenis": "permohonan", "nomor": "1/B/2027", "tanggal": "2026-11-12", "sifat": "Segera", "lampiran": null, "hal": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "pemohon": "Dinas Arsip dan Pustaka", "tujuan": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "kegiatan": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "uji_koneksi": null, "tata_letak": null, "aplikasi": ["Zoom Meeting"], "peserta": 30, "perlengkapan": null, "narahubung": [{"nama": "Bima Nugraha", "telepon": "+6281200003141"}], "penanda_tangan": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}}','{"file": "tahun-baru.pdf", "status": "ok", "reason": null, "source": {"sha256": "ee9a4ef2eeeab456bf22461c77373695bbae78d98b3d1c60d6c6474ab15cfe40", "format": "pdf", "pages": 1, "text": "digital", "signatures": [], "turns": [], "signed": false}, "fields": {"jenis": {"value": "permohonan", "raw": "Sehubungan dengan agenda kerja kami, dengan hormat kami mohon bantuan Saudara memfasilitasi ruangan dan video conference untuk kegiatan yang akan dilaksanakan pada:", "page": 1, "box": [71.0, 271.4, 510.3, 296.4], "confidence": 0.95}, "nomor": {"value": "1/B/2027", "raw": "1/B/2027", "page": 1, "box": [159.0, 131.4, 200.0, 142.4], "confidence": 0.97}, "tanggal": {"value": "2026-11-12", "raw": "12 November 2026", "page": 1, "box": [460.1, 131.4, 545.0, 142.4], "confidence": 0.96}, "sifat": {"value": "Segera", "raw": "Segera", "page": 1, "box": [159.0, 145.4, 188.9, 156.4], "confidence": 0.96}, "lampiran": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "hal": {"value": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "raw": "Permohonan Fasilitasi Ruang TCM Room dan Operator", "page": 1, "box": [159.0, 173.4, 344.8, 198.4], "confidence": 0.95}, "pemohon": {"value": "Dinas Arsip dan Pustaka", "raw": "DINAS ARSIP DAN PUSTAKA", "page": 1, "box": [194.3, 71.5, 415.2, 87.5], "confidence": 0.95}, "tujuan": {"value": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "raw": "Kepala Dinas Komunikasi dan Informatika Kota Singkawang", "page": 1, "box": [71.0, 215.4, 306.5, 240.4], "confidence": 0.95}, "kegiatan": {"value": [{"acara": "Rapat Koordinasi Alih Media Arsip", "mulai": "2026-11-24T09:00", "selesai": null, "tempat": "TCM Room Dinas Komunikasi dan Informatika"}], "raw": "Selasa, 24 November 2026 Pukul 09.00 WIB s.d. selesai TCM Room Dinas Komunikasi dan Informatika Rapat Koordinasi Alih Media Arsip", "page": 1, "box": [193.0, 303.4, 404.7, 356.4], "confidence": 0.95}, "uji_koneksi": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "tata_letak": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "aplikasi": {"value": ["Zoom Meeting"], "raw": "Zoom Meeting", "page": 1, "box": [193.0, 359.4, 258.7, 370.4], "confidence": 0.95}, "peserta": {"value": 30, "raw": "30 orang", "page": 1, "box": [193.0, 373.4, 231.8, 384.4], "confidence": 0.95}, "perlengkapan": {"value": null, "raw": null, "page": null, "box": [], "confidence": 0.0}, "narahubung": {"value": [{"nama": "Bima Nugraha", "telepon": "+6281200003141"}], "raw": "Bima Nugraha (0812-0000-3141", "page": 1, "box": [193.0, 387.4, 335.8, 398.4], "confidence": 0.93}, "penanda_tangan": {"value": {"jabatan": "Kepala Dinas Arsip dan Pustaka", "nama": "Dra. Sekar Melati, M.Si.", "nip": "197001011995032001"}, "raw": "Kepala Dinas Arsip dan Pustaka, Dra. Sekar Melati, M.Si.", "page": 1, "box": [326.0, 463.4, 471.1, 530.4], "confidence": 0.95}}, "missing": ["uji_koneksi", "tata_letak"], "warnings": []}','57a9f568-c2f5-57fc-91f0-ed66fe61d671',NULL);
CREATE TABLE mailboxes (
	name VARCHAR NOT NULL, 
	since DATE NOT NULL, 
	failing_since DATETIME, 
	told BOOLEAN NOT NULL, 
	CONSTRAINT pk_mailboxes PRIMARY KEY (name)
);
INSERT INTO "mailboxes" VALUES('imap://127.0.0.1/INBOX','2026-11-01',NULL,0);
INSERT INTO "mailboxes" VALUES('imap://127.0.0.1/Lama','2026-10-01','2026-11-16 01:00:00.000000',1);
CREATE TABLE mails (
	id INTEGER NOT NULL, 
	letter_id INTEGER, 
	"key" VARCHAR NOT NULL, 
	"to" VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	message_id VARCHAR NOT NULL, 
	attachments JSON NOT NULL, 
	state VARCHAR NOT NULL, 
	tries INTEGER NOT NULL, 
	error VARCHAR, 
	next_try DATETIME, 
	sent DATETIME, answers VARCHAR, 
	CONSTRAINT pk_mails PRIMARY KEY (id), 
	CONSTRAINT fk_mails_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id), 
	CONSTRAINT uq_mails_key UNIQUE ("key"), 
	CONSTRAINT uq_mails_message_id UNIQUE (message_id)
);
INSERT INTO "mails" VALUES(1,1,'0001-2026/2/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0001/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#2-VBPTQF3R2MOLKYYC]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<23231d489b9d2e4166d2d7585ce01b8b.2-VBPTQF3R2MOLKYYC@contoh.id>','[["2026/0001/asli.pdf", "Surat 0001-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(2,2,'0002-2026/4/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0002/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#4-ZSM2GO5F4TBNUV7B]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<a0c1aec9727f7be7f5790b740af4b66f.4-ZSM2GO5F4TBNUV7B@contoh.id>','[["2026/0002/asli.pdf", "Surat 0002-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(3,2,'0002-2026/4/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0002/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<c5a8a31ce689fff81cd26affc9334bf8@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(4,2,'0002-2026/5/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0002/2026] Disposisi Kepala Dinas: Dinas Contoh [#5-K7OUV4FFJP2UPPWW]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<b00876d13bdac8af55b800226da194ef.5-K7OUV4FFJP2UPPWW@contoh.id>','[["2026/0002/asli.pdf", "Surat 0002-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(5,3,'0003-2026/7/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0003/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#7-EKI4EJBGX6M7JXQ6]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<4b92f4e51d85ade68de412977cbd7665.7-EKI4EJBGX6M7JXQ6@contoh.id>','[["2026/0003/asli.pdf", "Surat 0003-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(6,3,'0003-2026/7/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0003/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<596c6bfd658dbfbe221f3ac1b2a92aee@contoh.id>','[]','sent',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(7,3,'0003-2026/8/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0003/2026] Disposisi Kepala Dinas: Dinas Contoh [#8-EPR37GAOFOTSAD3H]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<423653f84de8490c7d11646f8d29b7a4.8-EPR37GAOFOTSAD3H@contoh.id>','[["2026/0003/asli.pdf", "Surat 0003-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(8,3,'0003-2026/9/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0003/2026] Disposisi Kabid Aptika: Dinas Contoh [#9-YUU2ZGEVLKG6SSXL]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<6dd1df26b1365e6319460475eba6c798.9-YUU2ZGEVLKG6SSXL@contoh.id>','[["2026/0003/asli.pdf", "Surat 0003-2026.pdf"], ["2026/0003/3-lembar_disposisi.docx", "Lembar Disposisi 0003-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(9,4,'0004-2026/11/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0004/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#11-GACTCGNVBGD7YJRE]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<eb978869f898773f547fe0035e573235.11-GACTCGNVBGD7YJRE@contoh.id>','[["2026/0004/asli.pdf", "Surat 0004-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(10,4,'0004-2026/11/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0004/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<acbe727256c6656cf72b3eec5eb26642@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(11,4,'0004-2026/12/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0004/2026] Disposisi Kepala Dinas: Dinas Contoh [#12-2GXKOBKIR6TISE44]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<d3ec1cb82eb5f61499c824bf1cd3a8cb.12-2GXKOBKIR6TISE44@contoh.id>','[["2026/0004/asli.pdf", "Surat 0004-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(12,4,'0004-2026/13/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0004/2026] Disposisi Kabid Aptika: Dinas Contoh [#13-PBNJEWGMWRD7JPHK]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<e484707ae55808678c6049a4d4c88d0c.13-PBNJEWGMWRD7JPHK@contoh.id>','[["2026/0004/asli.pdf", "Surat 0004-2026.pdf"], ["2026/0004/3-lembar_disposisi.docx", "Lembar Disposisi 0004-2026.docx"]]','posting',1,NULL,'2026-11-17 03:05:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(13,5,'0005-2026/15/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0005/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#15-LRNRYNHZ53743JNH]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<0502cd30d66ae6fe6c2c3cd4c0f6d401.15-LRNRYNHZ53743JNH@contoh.id>','[["2026/0005/asli.pdf", "Surat 0005-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(14,5,'0005-2026/15/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0005/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<24c49ff996659297d85bd53ca15e1da9@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(15,5,'0005-2026/16/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0005/2026] Disposisi Kepala Dinas: Dinas Contoh [#16-MYRCNGQ62ZYJRIUV]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<c62553ac277b29996e595154725ced64.16-MYRCNGQ62ZYJRIUV@contoh.id>','[["2026/0005/asli.pdf", "Surat 0005-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(16,5,'0005-2026/17/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0005/2026] Disposisi Kabid Aptika: Dinas Contoh [#17-2CNBMXOQGP7OTINP]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<c2a7c70b02ff7a0380bcc5f3471ea562.17-2CNBMXOQGP7OTINP@contoh.id>','[["2026/0005/asli.pdf", "Surat 0005-2026.pdf"], ["2026/0005/3-lembar_disposisi.docx", "Lembar Disposisi 0005-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(17,5,'0005-2026/18/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0005/2026] Disposisi Subkor ILE: Dinas Contoh [#18-TO2R2KR3CPETR6TI]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<a5cb99b53d0a1141b72be12fffd15ab3.18-TO2R2KR3CPETR6TI@contoh.id>','[["2026/0005/asli.pdf", "Surat 0005-2026.pdf"], ["2026/0005/4-lembar_disposisi.docx", "Lembar Disposisi 0005-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(18,6,'0006-2026/20/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0006/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#20-ZSLCBTXU4HVS42MY]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<a01b5fb7185e0aa6a539720c24f10c8c.20-ZSLCBTXU4HVS42MY@contoh.id>','[["2026/0006/asli.pdf", "Surat 0006-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(19,6,'0006-2026/20/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0006/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<1815f1405c27cdad784c96dce9a2aadb@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(20,6,'0006-2026/21/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0006/2026] Disposisi Kepala Dinas: Dinas Contoh [#21-GSJ7QVJFVIVQPO44]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<7b538d4a78b0a7ab5ace7bf4b4ff4a6e.21-GSJ7QVJFVIVQPO44@contoh.id>','[["2026/0006/asli.pdf", "Surat 0006-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(21,6,'0006-2026/22/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0006/2026] Disposisi Kabid Aptika: Dinas Contoh [#22-RUAINSTKT7J3ARU6]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<df04c0aa5c7259282f1c0c5c9263c6a4.22-RUAINSTKT7J3ARU6@contoh.id>','[["2026/0006/asli.pdf", "Surat 0006-2026.pdf"], ["2026/0006/3-lembar_disposisi.docx", "Lembar Disposisi 0006-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(22,6,'0006-2026/23/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0006/2026] Disposisi Subkor ILE: Dinas Contoh [#23-KQ5UFJNAW3EDGOJ6]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<e7538f348d35f027f29367c44458346f.23-KQ5UFJNAW3EDGOJ6@contoh.id>','[["2026/0006/asli.pdf", "Surat 0006-2026.pdf"], ["2026/0006/4-lembar_disposisi.docx", "Lembar Disposisi 0006-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(23,6,'0006-2026/23/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0006/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<cc27319ddf49cf7508b24fa3c4fc525a@contoh.id>','[["2026/0006/asli.pdf", "Surat 0006-2026.pdf"], ["2026/0006/5-lembar_disposisi.docx", "Lembar Disposisi 0006-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(24,6,'0006-2026/24/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0006/2026] Pengecekan Kelengkapan: Dinas Contoh [#24-ZCPZNJDAA7R4JKQA]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<cf364756d97322ddb07fb919f03f023c.24-ZCPZNJDAA7R4JKQA@contoh.id>','[["2026/0006/asli.pdf", "Surat 0006-2026.pdf"], ["2026/0006/5-lembar_disposisi.docx", "Lembar Disposisi 0006-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(25,7,'0007-2026/26/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0007/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#26-OU5VOMXB6SYZD4RV]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<9e4ad648326b50f8e424d79a6fa9ed8a.26-OU5VOMXB6SYZD4RV@contoh.id>','[["2026/0007/asli.pdf", "Surat 0007-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(26,7,'0007-2026/26/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0007/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<2f080af52b5919f31b4a82ee0bf9b41c@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(27,7,'0007-2026/27/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0007/2026] Disposisi Kepala Dinas: Dinas Contoh [#27-4PGQJDA4HBPBBV7P]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<cfd772043d682bf74ed184cbcad79074.27-4PGQJDA4HBPBBV7P@contoh.id>','[["2026/0007/asli.pdf", "Surat 0007-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(28,7,'0007-2026/28/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0007/2026] Disposisi Kabid Aptika: Dinas Contoh [#28-FIK6O56M2PBEG6MP]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<68a23d1235a778aaa1e68cb472e3a82c.28-FIK6O56M2PBEG6MP@contoh.id>','[["2026/0007/asli.pdf", "Surat 0007-2026.pdf"], ["2026/0007/3-lembar_disposisi.docx", "Lembar Disposisi 0007-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(29,7,'0007-2026/29/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0007/2026] Disposisi Subkor ILE: Dinas Contoh [#29-KDYHBIQCZHNQPKUI]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<c2a6f05814ab66f3396502f9d1750541.29-KDYHBIQCZHNQPKUI@contoh.id>','[["2026/0007/asli.pdf", "Surat 0007-2026.pdf"], ["2026/0007/4-lembar_disposisi.docx", "Lembar Disposisi 0007-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(30,7,'0007-2026/29/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0007/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<b53a45b96556993ee3cc8efbe0504cef@contoh.id>','[["2026/0007/asli.pdf", "Surat 0007-2026.pdf"], ["2026/0007/5-lembar_disposisi.docx", "Lembar Disposisi 0007-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(31,7,'0007-2026/30/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0007/2026] Pengecekan Kelengkapan: Dinas Contoh [#30-I7XEOXD7YO2VA55B]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<f4cd8e3e634b183d6ea5dfdb23fa7a00.30-I7XEOXD7YO2VA55B@contoh.id>','[["2026/0007/asli.pdf", "Surat 0007-2026.pdf"], ["2026/0007/5-lembar_disposisi.docx", "Lembar Disposisi 0007-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(32,7,'0007-2026/30/1/minta_kelengkapan/arsip@contoh.id','arsip@contoh.id','[0007/2026] Mohon kelengkapan permohonan Saudara [#30-HRC5VEVI4NG65EKQ]','Yth. Kepala Dinas Arsip dan Pustaka,

Agar permohonan Saudara dapat kami proses, mohon lengkapi: waktu uji koneksi.

Age','<p>Isi surel ini dipendekkan.</p>','<4456b4b1287cb04118e0dc96a7df8c96.30-HRC5VEVI4NG65EKQ@contoh.id>','[]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(33,8,'0008-2026/32/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0008/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#32-45NDCMW2YKW6XVSC]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2026 pukul 08.05 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Arsip dan Pustaka
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzMyLCJ0dSIsIiIsImEyMGxiNzFTZnNBTyIsMTgwMjU2NjgwMF0.-amskRhKzbvEja7TG1IlPfRVNIDu0uF_oiye0kb300w

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  TERIMA

  KEMBALIKAN karena nomor surat kosong

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Tata Usaha,</p>
<p>Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat <strong>Senin, 16 November 2026 pukul 08.05 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Arsip dan Pustaka</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzMyLCJ0dSIsIiIsImEyMGxiNzFTZnNBTyIsMTgwMjU2NjgwMF0.-amskRhKzbvEja7TG1IlPfRVNIDu0uF_oiye0kb300w" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Penerimaan%20oleh%20TU%20%5B%2332-45NDCMW2YKW6XVSC%5D&amp;body=TERIMA" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">TERIMA</a>
</td></tr>
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Penerimaan%20oleh%20TU%20%5B%2332-45NDCMW2YKW6XVSC%5D&amp;body=KEMBALIKAN%20karena%20" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">KEMBALIKAN</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">KEMBALIKAN karena nomor surat kosong</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<a97d42bfabf50ca059f0d9ff3ee0f856.32-45NDCMW2YKW6XVSC@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(34,8,'0008-2026/32/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0008/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor agenda 0008/2026. Surat itu sekarang diteruskan kepada pimpinan.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Lengkapi atau ubah permohonan:
http://127.0.0.1:8080/l/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.uajahO25cgcyLfp7QZ8nsSqEt-3siXqAI89xVstchrU

Pantau sampai di mana surat ini:
http://127.0.0.1:8080/s/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.XA-v1oDHCdNtyUl1XcZ9wKcEKpJ6Jkiebt0RP2TRYB4

Bila ada yang keliru pada catatan kami di atas, hubungi Andi Contoh, S.Kom. (0812-0000-0000).

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Kepala Dinas Arsip dan Pustaka,</p>
<p>Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor agenda <strong>0008/2026</strong>. Surat itu sekarang diteruskan kepada pimpinan.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/l/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.uajahO25cgcyLfp7QZ8nsSqEt-3siXqAI89xVstchrU" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Lengkapi atau ubah permohonan</a></p>

<p style="margin:12px 0;"><a href="http://127.0.0.1:8080/s/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.XA-v1oDHCdNtyUl1XcZ9wKcEKpJ6Jkiebt0RP2TRYB4" style="color:#1d4ed8;font-weight:bold;">Pantau sampai di mana surat ini</a></p>
<p>Bila ada yang keliru pada catatan kami di atas, hubungi Andi Contoh, S.Kom. (0812-0000-0000).</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<f75474fb1722a0ff22c6b1293bb3c0cd@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(35,8,'0008-2026/33/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0008/2026] Disposisi Kepala Dinas: Dinas Contoh [#33-XQIXQVXPVRUEB3RG]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), paling lambat Senin, 16 November 2026 pukul 08.15 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzMzLCJrYWRpcyIsIiIsIjFxT3ZKa2Mwa3BLNCIsMTgwMjU2NzQwMF0.LJaTAYgwMHsj2p74RoClVgt-6FVC_wepce5EHhWutO4

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  DITERUSKAN, koordinasikan dan cek peralatan

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Kepala Dinas Komunikasi dan Informatika,</p>
<p>Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), paling lambat <strong>Senin, 16 November 2026 pukul 08.15 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzMzLCJrYWRpcyIsIiIsIjFxT3ZKa2Mwa3BLNCIsMTgwMjU2NzQwMF0.LJaTAYgwMHsj2p74RoClVgt-6FVC_wepce5EHhWutO4" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Disposisi%20Kepala%20Dinas%20%5B%2333-XQIXQVXPVRUEB3RG%5D&amp;body=DITERUSKAN" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">DITERUSKAN</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">DITERUSKAN, koordinasikan dan cek peralatan</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<1e249456a2c8d8fdcc8fe9920a993d07.33-XQIXQVXPVRUEB3RG@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"]]','bounced',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(36,8,'0008-2026/34/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0008/2026] Disposisi Kabid Aptika: Dinas Contoh [#34-Y2CRKTAYTFBBAKD5]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), paling lambat Senin, 16 November 2026 pukul 08.40 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzM0LCJrYWJpZCIsIiIsInluR0VocWYzVXl6TyIsMTgwMjU2NzQwMF0.0-g6lldogDgmnKg-H8VW6EIHQ4WKVZ0T2reYpAdcG3Y

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  DITERUSKAN, koordinasikan dan cek peralatan

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Kepala Bidang Aplikasi dan Informatika,</p>
<p>Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), paling lambat <strong>Senin, 16 November 2026 pukul 08.40 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzM0LCJrYWJpZCIsIiIsInluR0VocWYzVXl6TyIsMTgwMjU2NzQwMF0.0-g6lldogDgmnKg-H8VW6EIHQ4WKVZ0T2reYpAdcG3Y" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Disposisi%20Kabid%20Aptika%20%5B%2334-Y2CRKTAYTFBBAKD5%5D&amp;body=DITERUSKAN" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">DITERUSKAN</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">DITERUSKAN, koordinasikan dan cek peralatan</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<49e88b607535c07e647bd68876f6a5b4.34-Y2CRKTAYTFBBAKD5@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"], ["2026/0008/3-lembar_disposisi.docx", "Lembar Disposisi 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(37,8,'0008-2026/35/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0008/2026] Disposisi Subkor ILE: Dinas Contoh [#35-PT5S25SDCEIDWCUI]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Subkor ILE), paling lambat Senin, 16 November 2026 pukul 08.40 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzM1LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.jaXqVpxFIIvo2E43sHZV3sr-zFM3OSg1qJsVI19elRE

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  DITERUSKAN, siapkan ruang dan akun Zoom

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Subkoordinator Infrastruktur dan Layanan E-Government,</p>
<p>Surat berikut menunggu keputusan pada tahap 5 (Disposisi Subkor ILE), paling lambat <strong>Senin, 16 November 2026 pukul 08.40 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzM1LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.jaXqVpxFIIvo2E43sHZV3sr-zFM3OSg1qJsVI19elRE" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Disposisi%20Subkor%20ILE%20%5B%2335-PT5S25SDCEIDWCUI%5D&amp;body=DITERUSKAN" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">DITERUSKAN</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">DITERUSKAN, siapkan ruang dan akun Zoom</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<fbd787ec3d938129f8b738940eb35a8f.35-PT5S25SDCEIDWCUI@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"], ["2026/0008/4-lembar_disposisi.docx", "Lembar Disposisi 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(38,8,'0008-2026/35/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0008/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet dan perlengkapan untuk permohonan berikut. Catatan: -

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Buka surat ini di papan kantor:
http://127.0.0.1:8080/surat/0008-2026

Aplikasi: Zoom Meeting. Perlengkapan: -. Tata letak: -.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Tim TCM Room,</p>
<p>Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet dan perlengkapan untuk permohonan berikut. Catatan: <strong>-</strong></p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:12px 0;"><a href="http://127.0.0.1:8080/surat/0008-2026" style="color:#1d4ed8;font-weight:bold;">Buka surat ini di papan kantor</a></p>
<p>Aplikasi: Zoom Meeting. Perlengkapan: -. Tata letak: -.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<13c5c32f0ef5fa179f749b6cf4eb79f5@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"], ["2026/0008/5-lembar_disposisi.docx", "Lembar Disposisi 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(39,8,'0008-2026/36/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0008/2026] Pengecekan Kelengkapan: Dinas Contoh [#36-56RVZT3R7FIKRAQ3]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan Kelengkapan), paling lambat Senin, 16 November 2026 pukul 08.40 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Perlu diperhatikan:
- ✓ Diterima paling lambat 3 hari sebelum pelaksanaan: 8 hari sebelum pelaksanaan
- ✓ Waktu pelaksanaan: Selasa, 24 November 2026 09.00 WIB s.d. selesai
- ✗ Waktu uji koneksi: belum disebut; dibicarakan saat persiapan
- ✓ Tempat pelaksanaan: TCM Room Dinas Komunikasi dan Informatika
- ✗ Tata letak ruangan: belum disebut; dibicarakan saat persiapan
- ✓ Aplikasi yang digunakan: Zoom Meeting

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzM2LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.CB1Jv70FvcNmJikABPmddrr0RgZ2VxJWsg7VJrBr_VM

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  LENGKAP

  LENGKAPI waktu uji koneksi dan tata letak

  TOLAK karena data permohonan tidak sesuai

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Subkoordinator Infrastruktur dan Layanan E-Government,</p>
<p>Surat berikut menunggu keputusan pada tahap 6 (Pengecekan Kelengkapan), paling lambat <strong>Senin, 16 November 2026 pukul 08.40 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:12px 0 4px;">Perlu diperhatikan:</p>
<ul style="margin:0;padding-left:20px;">
<li style="padding:2px 0;">✓ Diterima paling lambat 3 hari sebelum pelaksanaan: 8 hari sebelum pelaksanaan</li>
<li style="padding:2px 0;">✓ Waktu pelaksanaan: Selasa, 24 November 2026 09.00 WIB s.d. selesai</li>
<li style="padding:2px 0;">✗ Waktu uji koneksi: belum disebut; dibicarakan saat persiapan</li>
<li style="padding:2px 0;">✓ Tempat pelaksanaan: TCM Room Dinas Komunikasi dan Informatika</li>
<li style="padding:2px 0;">✗ Tata letak ruangan: belum disebut; dibicarakan saat persiapan</li>
<li style="padding:2px 0;">✓ Aplikasi yang digunakan: Zoom Meeting</li>
</ul>
<p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzM2LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.CB1Jv70FvcNmJikABPmddrr0RgZ2VxJWsg7VJrBr_VM" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Pengecekan%20Kelengkapan%20%5B%2336-56RVZT3R7FIKRAQ3%5D&amp;body=LENGKAP" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">LENGKAP</a>
</td></tr>
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Pengecekan%20Kelengkapan%20%5B%2336-56RVZT3R7FIKRAQ3%5D&amp;body=LENGKAPI" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">LENGKAPI</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">LENGKAPI waktu uji koneksi dan tata letak</div>
</td></tr>
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Pengecekan%20Kelengkapan%20%5B%2336-56RVZT3R7FIKRAQ3%5D&amp;body=TOLAK%20karena%20" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">TOLAK</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">TOLAK karena data permohonan tidak sesuai</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<c2ca3ed1a2b801bc1fe7bce8fabd1a34.36-56RVZT3R7FIKRAQ3@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"], ["2026/0008/5-lembar_disposisi.docx", "Lembar Disposisi 0008-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(40,8,'0008-2026/37/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0008/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#37-JJU3HMRAAD7XXFJT]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi Waktu dan Tempat), paling lambat Senin, 16 November 2026 pukul 08.25 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Koordinasi Alih Media Arsip
           Selasa, 24 November 2026, 09.00 WIB s.d. selesai
           TCM Room Dinas Komunikasi dan Informatika

Perlu diperhatikan:
- ✓ Tidak ada bentrok
- Waktu selesai tidak disebut; dihitung 120 menit.

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzM3LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.Hpr6fo3uagbkjZKD0vcWcBTv9HhljDRER4BL86vW2h0

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  SETUJU

  ALTERNATIF 2

  TOLAK karena ruang dipakai

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Subkoordinator Infrastruktur dan Layanan E-Government,</p>
<p>Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi Waktu dan Tempat), paling lambat <strong>Senin, 16 November 2026 pukul 08.25 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Koordinasi Alih Media Arsip</strong><br>Selasa, 24 November 2026, 09.00 WIB s.d. selesai<br>TCM Room Dinas Komunikasi dan Informatika</td></tr>
</table><p style="margin:12px 0 4px;">Perlu diperhatikan:</p>
<ul style="margin:0;padding-left:20px;">
<li style="padding:2px 0;">✓ Tidak ada bentrok</li>
<li style="padding:2px 0;">Waktu selesai tidak disebut; dihitung 120 menit.</li>
</ul>
<p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzM3LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.Hpr6fo3uagbkjZKD0vcWcBTv9HhljDRER4BL86vW2h0" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Konfirmasi%20Waktu%20dan%20Tempat%20%5B%2337-JJU3HMRAAD7XXFJT%5D&amp;body=SETUJU" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">SETUJU</a>
</td></tr>
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Konfirmasi%20Waktu%20dan%20Tempat%20%5B%2337-JJU3HMRAAD7XXFJT%5D&amp;body=ALTERNATIF" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">ALTERNATIF</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">ALTERNATIF 2</div>
</td></tr>
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Konfirmasi%20Waktu%20dan%20Tempat%20%5B%2337-JJU3HMRAAD7XXFJT%5D&amp;body=TOLAK%20karena%20" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">TOLAK</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">TOLAK karena ruang dipakai</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<7e77dc8478e6927a273e947ce43d1447.37-JJU3HMRAAD7XXFJT@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"], ["2026/0008/5-lembar_disposisi.docx", "Lembar Disposisi 0008-2026.docx"], ["2026/0008/6-laporan_pengecekan.docx", "Laporan Pengecekan 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(41,8,'0008-2026/37/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0008/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Buka surat ini di papan kantor:
http://127.0.0.1:8080/surat/0008-2026

Mohon DOCX terlampir diunggah ke SRIKANDI untuk penomoran dan tanda tangan elektronik Kepala Dinas Komunikasi dan Informatika; bila kantor memakai kertas, cetak dan ajukan untuk ditandatangani.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Dengan hormat,</p>
<p>Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: <strong>setuju</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:12px 0;"><a href="http://127.0.0.1:8080/surat/0008-2026" style="color:#1d4ed8;font-weight:bold;">Buka surat ini di papan kantor</a></p>
<p>Mohon DOCX terlampir diunggah ke SRIKANDI untuk penomoran dan tanda tangan elektronik Kepala Dinas Komunikasi dan Informatika; bila kantor memakai kertas, cetak dan ajukan untuk ditandatangani.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<000d2f6d1098532d4e38db07772d7506@contoh.id>','[["2026/0008/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(42,8,'0008-2026/37/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0008/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Buka surat ini di papan kantor:
http://127.0.0.1:8080/surat/0008-2026

Mohon DOCX terlampir diunggah ke SRIKANDI untuk penomoran dan tanda tangan elektronik Kepala Dinas Komunikasi dan Informatika; bila kantor memakai kertas, cetak dan ajukan untuk ditandatangani.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Dengan hormat,</p>
<p>Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: <strong>setuju</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:12px 0;"><a href="http://127.0.0.1:8080/surat/0008-2026" style="color:#1d4ed8;font-weight:bold;">Buka surat ini di papan kantor</a></p>
<p>Mohon DOCX terlampir diunggah ke SRIKANDI untuk penomoran dan tanda tangan elektronik Kepala Dinas Komunikasi dan Informatika; bila kantor memakai kertas, cetak dan ajukan untuk ditandatangani.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<b70fa751ed96102c87942de63311490a@contoh.id>','[["2026/0008/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(43,8,'0008-2026/37/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0008/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. Ruang: TCM Room. Operator: Dewi Contoh.
Undangan kalender terlampir:
  Rapat Rekaan
  Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
  TCM Room

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Lengkapi atau ubah permohonan:
http://127.0.0.1:8080/l/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.uajahO25cgcyLfp7QZ8nsSqEt-3siXqAI89xVstchrU

Pantau sampai di mana surat ini:
http://127.0.0.1:8080/s/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.XA-v1oDHCdNtyUl1XcZ9wKcEKpJ6Jkiebt0RP2TRYB4

Surat Balasan resmi menyusul melalui SRIKANDI. Narahubung: Andi Contoh, S.Kom. (0812-0000-0000).

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Kepala Dinas Arsip dan Pustaka,</p>
<p>Dengan senang hati kami sampaikan bahwa permohonan Saudara <strong>dapat kami fasilitasi</strong>. Ruang: TCM Room. Operator: Dewi Contoh.</p>
<p style="padding:8px 12px;background:#eff6ff;border-left:4px solid #1d4ed8;">Undangan kalender terlampir:<br><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/l/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.uajahO25cgcyLfp7QZ8nsSqEt-3siXqAI89xVstchrU" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Lengkapi atau ubah permohonan</a></p>

<p style="margin:12px 0;"><a href="http://127.0.0.1:8080/s/WzgsInBlbW9ob24iLCIiLCJfSno3Tzc4QjYwUDMiLDE4MDI1Njc0MDBd.XA-v1oDHCdNtyUl1XcZ9wKcEKpJ6Jkiebt0RP2TRYB4" style="color:#1d4ed8;font-weight:bold;">Pantau sampai di mana surat ini</a></p>
<p>Surat Balasan resmi menyusul melalui SRIKANDI. Narahubung: Andi Contoh, S.Kom. (0812-0000-0000).</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<371533a2d7026ba0ee4e037a8c17de05@contoh.id>','[["2026/0008/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(44,8,'0008-2026/37/1/undangan/subkor@contoh.id','subkor@contoh.id','[0008/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rapat Rekaan
  Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
  TCM Room

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Buka surat ini di papan kantor:
http://127.0.0.1:8080/surat/0008-2026

Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh. Perlengkapan: -.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Dengan hormat,</p>
<p>Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.</p>
<p style="padding:8px 12px;background:#eff6ff;border-left:4px solid #1d4ed8;">Undangan kalender terlampir:<br><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:12px 0;"><a href="http://127.0.0.1:8080/surat/0008-2026" style="color:#1d4ed8;font-weight:bold;">Buka surat ini di papan kantor</a></p>
<p>Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh. Perlengkapan: -.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<e3ba1168143e6f83493886c17f3bba8c@contoh.id>','[["2026/0008/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(45,8,'0008-2026/37/1/undangan/tim@contoh.id','tim@contoh.id','[0008/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rapat Rekaan
  Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
  TCM Room

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Buka surat ini di papan kantor:
http://127.0.0.1:8080/surat/0008-2026

Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh. Perlengkapan: -.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Dengan hormat,</p>
<p>Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.</p>
<p style="padding:8px 12px;background:#eff6ff;border-left:4px solid #1d4ed8;">Undangan kalender terlampir:<br><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:12px 0;"><a href="http://127.0.0.1:8080/surat/0008-2026" style="color:#1d4ed8;font-weight:bold;">Buka surat ini di papan kantor</a></p>
<p>Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh. Perlengkapan: -.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<63d474adb40346f4e328689866e0a6f4@contoh.id>','[["2026/0008/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(46,8,'0008-2026/37/1/undangan/dewi@contoh.id','dewi@contoh.id','[0008/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rapat Rekaan
  Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
  TCM Room

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Buka surat ini di papan kantor:
http://127.0.0.1:8080/surat/0008-2026

Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh. Perlengkapan: -.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Dengan hormat,</p>
<p>Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.</p>
<p style="padding:8px 12px;background:#eff6ff;border-left:4px solid #1d4ed8;">Undangan kalender terlampir:<br><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:12px 0;"><a href="http://127.0.0.1:8080/surat/0008-2026" style="color:#1d4ed8;font-weight:bold;">Buka surat ini di papan kantor</a></p>
<p>Ruang: TCM Room. Akun: Zoom 1. Operator: Dewi Contoh. Perlengkapan: -.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<28751b1c9c123ad3c24c0520d9777f06@contoh.id>','[["2026/0008/7-undangan-1.ics", "undangan.ics"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(47,8,'0008-2026/38/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0008/2026] Persiapan dan Pengujian: Dinas Contoh [#38-N53CSJF3OQZOEW72]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan dan Pengujian), paling lambat Senin, 16 November 2026 pukul 08.40 WIB.

Agenda   : 0008/2026
Nomor    : 8/A/2026
Tanggal  : 12 November 2026
Hal      : Permohonan Fasilitasi Ruang TCM Room dan Operator
Pemohon  : Dinas Contoh
Kegiatan : Rapat Rekaan
           Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB
           TCM Room

Buka surat dan putuskan:
http://127.0.0.1:8080/d/WzM4LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.SUZ3f6UfsJS771wIHHy2AkOCXokDMnXcC_AARWlzRRs

Cara menjawab: balas surel ini; tulis keputusan pada baris pertama, di atas kutipan. Contoh:

  SIAP
  Waktu uji koneksi: 23-11-2026 14.00
  Hasil pengujian: berhasil

  UBAH WAKTU karena narasumber berhalangan

Keputusan di atas hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.

DINAS KOMUNIKASI DAN INFORMATIKA
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100
Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id
','<!DOCTYPE html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body style="margin:0;padding:0;background:#f3f4f6;font-family:Arial,Helvetica,sans-serif;color:#1f2937;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f4f6;"><tr><td align="center" style="padding:16px 8px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #d1d5db;border-radius:8px;">
<tr><td style="padding:16px 20px;border-bottom:3px double #1f2937;">
<div style="font-size:13px;letter-spacing:.03em;">PEMERINTAH KOTA SINGKAWANG</div>
<div style="font-size:16px;font-weight:bold;">DINAS KOMUNIKASI DAN INFORMATIKA</div>
</td></tr>
<tr><td style="padding:20px;font-size:16px;line-height:1.5;">
<p>Yth. Subkoordinator Infrastruktur dan Layanan E-Government,</p>
<p>Surat berikut menunggu keputusan pada tahap 8 (Persiapan dan Pengujian), paling lambat <strong>Senin, 16 November 2026 pukul 08.40 WIB</strong>.</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:12px 0;border-collapse:collapse;font-size:15px;">
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Agenda</td><td style="padding:4px 0;vertical-align:top;">0008/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Nomor</td><td style="padding:4px 0;vertical-align:top;">8/A/2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Tanggal</td><td style="padding:4px 0;vertical-align:top;">12 November 2026</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Hal</td><td style="padding:4px 0;vertical-align:top;">Permohonan Fasilitasi Ruang TCM Room dan Operator</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Pemohon</td><td style="padding:4px 0;vertical-align:top;">Dinas Contoh</td></tr>
<tr><td style="padding:4px 12px 4px 0;color:#4b5563;vertical-align:top;white-space:nowrap;">Kegiatan</td><td style="padding:4px 0;vertical-align:top;"><strong>Rapat Rekaan</strong><br>Selasa, 24 November 2026, 09.00 s.d. 11.00 WIB<br>TCM Room</td></tr>
</table><p style="margin:16px 0;"><a href="http://127.0.0.1:8080/d/WzM4LCJzdWJrb3IiLCIiLCJjblNjRndMUEx2czkiLDE4MDI1Njc0MDBd.SUZ3f6UfsJS771wIHHy2AkOCXokDMnXcC_AARWlzRRs" style="display:inline-block;padding:12px 20px;background:#1d4ed8;border-radius:6px;color:#ffffff;font-weight:bold;text-decoration:none;">Buka surat dan putuskan</a></p>

<p style="margin:16px 0 4px;"><strong>Cara menjawab:</strong> balas surel ini dan tulis keputusan pada baris pertama, di atas kutipan, atau ketuk salah satu:</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 4px;">
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Persiapan%20dan%20Pengujian%20%5B%2338-N53CSJF3OQZOEW72%5D&amp;body=SIAP%0AWaktu%20uji%20koneksi%3A%20%0AHasil%20pengujian%3A%20" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">SIAP</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">SIAP
Waktu uji koneksi: 23-11-2026 14.00
Hasil pengujian: berhasil</div>
</td></tr>
<tr><td style="padding:6px 0;">
<a href="mailto:tu@contoh.id?subject=Re%3A%20%5B0008/2026%5D%20Persiapan%20dan%20Pengujian%20%5B%2338-N53CSJF3OQZOEW72%5D&amp;body=UBAH%20WAKTU%20karena%20" style="display:inline-block;min-width:120px;padding:10px 16px;border:1px solid #1d4ed8;border-radius:6px;color:#1d4ed8;font-weight:bold;text-decoration:none;text-align:center;">UBAH WAKTU</a>
<div style="font-size:14px;color:#4b5563;padding-top:2px;white-space:pre-line;">UBAH WAKTU karena narasumber berhalangan</div>
</td></tr>
</table>
<p style="font-size:14px;color:#4b5563;">Hanya berlaku bila dikirim dari alamat ini, sekali saja. Bila tidak dapat dijalankan, Anda dikabari.</p>
</td></tr>
<tr><td style="padding:12px 20px;border-top:1px solid #e5e7eb;font-size:13px;color:#4b5563;">
Jalan Contoh Bahagia Nomor 1, Singkawang, Kalimantan Barat 79100<br>Telepon (0562) 000000   Laman diskominfo.contoh.id   Pos-el diskominfo@contoh.id<br>
Surel ini dikirim otomatis oleh Tindak.
</td></tr></table></td></tr></table>
</body>
</html>
','<4a0ec133b69d33a9b4afbe5bd53f72fd.38-N53CSJF3OQZOEW72@contoh.id>','[["2026/0008/asli.pdf", "Surat 0008-2026.pdf"], ["2026/0008/5-lembar_disposisi.docx", "Lembar Disposisi 0008-2026.docx"], ["2026/0008/6-laporan_pengecekan.docx", "Laporan Pengecekan 0008-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(48,9,'0009-2026/40/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0009/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#40-TRQPDVVC6XMHU52M]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<13d78cf99464aa169933b0e45111f619.40-TRQPDVVC6XMHU52M@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(49,9,'0009-2026/40/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0009/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<9e65de71098ac0d9fe8d0e32955fc854@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(50,9,'0009-2026/41/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0009/2026] Disposisi Kepala Dinas: Dinas Contoh [#41-LVLB2P5IZHAN7QPR]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<201f9c6466729a33dfb9e5fd0b0aedb3.41-LVLB2P5IZHAN7QPR@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(51,9,'0009-2026/42/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0009/2026] Disposisi Kabid Aptika: Dinas Contoh [#42-O4CAGYNLS56HPYR3]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<207460e571d5015e290a809dc4e6d0e1.42-O4CAGYNLS56HPYR3@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"], ["2026/0009/3-lembar_disposisi.docx", "Lembar Disposisi 0009-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(52,9,'0009-2026/43/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0009/2026] Disposisi Subkor ILE: Dinas Contoh [#43-QUQF3QPAXRFI6RK3]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<ac24632197786c55b06fbfff1e9fad56.43-QUQF3QPAXRFI6RK3@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"], ["2026/0009/4-lembar_disposisi.docx", "Lembar Disposisi 0009-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(53,9,'0009-2026/43/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0009/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<ece669e096eda663ecc5965e0d4b00ac@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"], ["2026/0009/5-lembar_disposisi.docx", "Lembar Disposisi 0009-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(54,9,'0009-2026/44/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0009/2026] Pengecekan Kelengkapan: Dinas Contoh [#44-ORKQBIK5I6JYLO3N]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<6985dd691f58935258cdc7dba89b6bf9.44-ORKQBIK5I6JYLO3N@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"], ["2026/0009/5-lembar_disposisi.docx", "Lembar Disposisi 0009-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(55,9,'0009-2026/45/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0009/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#45-OARNKUACOFMH3SCZ]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<c5d981c3a29d201e8f4761fffc969251.45-OARNKUACOFMH3SCZ@contoh.id>','[["2026/0009/asli.pdf", "Surat 0009-2026.pdf"], ["2026/0009/5-lembar_disposisi.docx", "Lembar Disposisi 0009-2026.docx"], ["2026/0009/6-laporan_pengecekan.docx", "Laporan Pengecekan 0009-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(56,9,'0009-2026/45/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0009/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: alternatif.

Agenda   : 0009/2026
No','<p>Isi surel ini dipendekkan.</p>','<18bf0a6d5ac22bd783fdb447be526443@contoh.id>','[["2026/0009/7-surat_balasan_alternatif.docx", "Surat Balasan Alternatif 0009-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(57,9,'0009-2026/45/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0009/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: alternatif.

Agenda   : 0009/2026
No','<p>Isi surel ini dipendekkan.</p>','<f8b4fb3ea763666c3bac7f068bda2da8@contoh.id>','[["2026/0009/7-surat_balasan_alternatif.docx", "Surat Balasan Alternatif 0009-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(58,9,'0009-2026/45/1/tawaran/arsip@contoh.id','arsip@contoh.id','[0009/2026] Tawaran waktu lain untuk kegiatan Saudara [#45-SHDO3M5CMHOMD6HF]','Yth. Kepala Dinas Arsip dan Pustaka,

Waktu yang Saudara minta bersamaan dengan acara lain. Kami menawarkan waktu beriku','<p>Isi surel ini dipendekkan.</p>','<e2fdf4b26703e223ac2a57f9acbebee1.45-SHDO3M5CMHOMD6HF@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(59,10,'0010-2026/47/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0010/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#47-GPLQULYQ6EXDXJB7]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<7e360882e7ee37a4e4865dfd5fa39062.47-GPLQULYQ6EXDXJB7@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(60,10,'0010-2026/47/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0010/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<3320b804ba60aea062c04b2547328898@contoh.id>','[]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(61,10,'0010-2026/48/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0010/2026] Disposisi Kepala Dinas: Dinas Contoh [#48-2MDYHULTUYRF4EAZ]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<4a495d9cd4392c76874ab6348491e712.48-2MDYHULTUYRF4EAZ@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(62,10,'0010-2026/49/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0010/2026] Disposisi Kabid Aptika: Dinas Contoh [#49-XYTMZ3JGW7OSAHWT]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<5d7563fd6836884455e6a17f6262bb57.49-XYTMZ3JGW7OSAHWT@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/3-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(63,10,'0010-2026/50/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0010/2026] Disposisi Subkor ILE: Dinas Contoh [#50-2XKTQAZ5YGJR5V3H]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<7a582ed04f2cef6bbd9086dd06256368.50-2XKTQAZ5YGJR5V3H@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/4-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(64,10,'0010-2026/50/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0010/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<08c2afc3540d4c527354d2c0821c7106@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/5-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"]]','sent',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(65,10,'0010-2026/51/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0010/2026] Pengecekan Kelengkapan: Dinas Contoh [#51-NU52NSG2TVEWJ6BI]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<37eb5a1f9a3d32915635f8755dbf4134.51-NU52NSG2TVEWJ6BI@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/5-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(66,10,'0010-2026/52/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0010/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#52-GWERRB3BO64G6WYF]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<6dffc99aa65c416b9c6514ed7dac9a42.52-GWERRB3BO64G6WYF@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/5-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"], ["2026/0010/6-laporan_pengecekan.docx", "Laporan Pengecekan 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(67,10,'0010-2026/52/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0010/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0010/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<68dbd7c3c088ee3a116b2c9c0896a15f@contoh.id>','[["2026/0010/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0010-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(68,10,'0010-2026/52/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0010/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0010/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<f88fe8b1ac681610b736dfaa922b6579@contoh.id>','[["2026/0010/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(69,10,'0010-2026/52/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0010/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<684d01b8a6fe71b5b6797ef222c4b60d@contoh.id>','[["2026/0010/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(70,10,'0010-2026/52/1/undangan/subkor@contoh.id','subkor@contoh.id','[0010/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<2a1be40accdfbb2cf877eb33f7d012f8@contoh.id>','[["2026/0010/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(71,10,'0010-2026/52/1/undangan/tim@contoh.id','tim@contoh.id','[0010/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<963ab7ed657b63fe61dadd088970b957@contoh.id>','[["2026/0010/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(72,10,'0010-2026/52/1/undangan/dewi@contoh.id','dewi@contoh.id','[0010/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<44ec1e709c1ad215929dd3295f6e671f@contoh.id>','[["2026/0010/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(73,10,'0010-2026/53/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0010/2026] Persiapan dan Pengujian: Dinas Contoh [#53-4EKNQX2RMEJ2XIQW]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<4e61e7fba1aa2d876245c1e5d177ffbb.53-4EKNQX2RMEJ2XIQW@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/5-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"], ["2026/0010/6-laporan_pengecekan.docx", "Laporan Pengecekan 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(74,10,'0010-2026/53/1/jadwal/arsip@contoh.id','arsip@contoh.id','[0010/2026] Jadwal persiapan dan pengujian koneksi','Dengan hormat,

Terlampir jadwal persiapan dan pengujian koneksi. Uji koneksi: Senin, 23 November 2026 pukul 14.00 WIB. ','<p>Isi surel ini dipendekkan.</p>','<9ab8212c6593cb9a8d1ab1067ca8914b@contoh.id>','[["2026/0010/8-jadwal_persiapan.docx", "Jadwal Persiapan 0010-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(75,10,'0010-2026/53/1/jadwal/tim@contoh.id','tim@contoh.id','[0010/2026] Jadwal persiapan dan pengujian koneksi','Dengan hormat,

Terlampir jadwal persiapan dan pengujian koneksi. Uji koneksi: Senin, 23 November 2026 pukul 14.00 WIB. ','<p>Isi surel ini dipendekkan.</p>','<62aba113cb9c7bd1a3612ca0d227195a@contoh.id>','[["2026/0010/8-jadwal_persiapan.docx", "Jadwal Persiapan 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(76,10,'0010-2026/54/dibuka/tugas/tim@contoh.id','tim@contoh.id','[0010/2026] Pelaksanaan dan Laporan Kegiatan: Dinas Contoh [#54-TOH64MHVXW5ZRZWH]','Yth. Tim TCM Room,

Surat berikut menunggu keputusan pada tahap 9 (Pelaksanaan dan Laporan Kegiatan), paling lambat Rabu','<p>Isi surel ini dipendekkan.</p>','<37833563b7ad6729a6c05fc1415cf0e6.54-TOH64MHVXW5ZRZWH@contoh.id>','[["2026/0010/asli.pdf", "Surat 0010-2026.pdf"], ["2026/0010/5-lembar_disposisi.docx", "Lembar Disposisi 0010-2026.docx"], ["2026/0010/6-laporan_pengecekan.docx", "Laporan Pengecekan 0010-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(77,11,'0011-2026/56/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0011/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#56-XXDL464EGKGW3WQG]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<04a517c338d008327c11c4b5dc1a3a6a.56-XXDL464EGKGW3WQG@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(78,11,'0011-2026/56/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0011/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<4917f5bacd766c04f0f3bf1dbe8e545d@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(79,11,'0011-2026/57/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0011/2026] Disposisi Kepala Dinas: Dinas Contoh [#57-3EI22HEG3RO3VUQF]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<719e4c615f9b1b98d6c2c9e4cdd0538f.57-3EI22HEG3RO3VUQF@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(80,11,'0011-2026/58/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0011/2026] Disposisi Kabid Aptika: Dinas Contoh [#58-VNAUQSOODDIDPOKZ]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<10aee134c495e5b32fd2e9116fd20449.58-VNAUQSOODDIDPOKZ@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/3-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(81,11,'0011-2026/59/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0011/2026] Disposisi Subkor ILE: Dinas Contoh [#59-WGJS6NMNLGWTZILL]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<f619c8ca592af712ca3cf852bfdfdf95.59-WGJS6NMNLGWTZILL@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/4-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(82,11,'0011-2026/59/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0011/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<1f11c01b6529d37fd8b7444b5cac8645@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/5-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(83,11,'0011-2026/60/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0011/2026] Pengecekan Kelengkapan: Dinas Contoh [#60-BZYDHCUSITMHLQ7I]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<b3484bce3f122a17aa1f23e8e6ebf862.60-BZYDHCUSITMHLQ7I@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/5-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(84,11,'0011-2026/61/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0011/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#61-XREEHB6OCECEWG67]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<3adc3ec129c9829dd75b1ec073d645a0.61-XREEHB6OCECEWG67@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/5-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"], ["2026/0011/6-laporan_pengecekan.docx", "Laporan Pengecekan 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(85,11,'0011-2026/61/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0011/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0011/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<f8877dc79b5cb2e3e468369a6c416833@contoh.id>','[["2026/0011/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(86,11,'0011-2026/61/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0011/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0011/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<54a8a47dea5bba3a216bdad68d0b0f86@contoh.id>','[["2026/0011/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(87,11,'0011-2026/61/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0011/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<82e135f3421e2d4223e71630b4e10b33@contoh.id>','[["2026/0011/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(88,11,'0011-2026/61/1/undangan/subkor@contoh.id','subkor@contoh.id','[0011/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<e1041dc649f41c92ae63cb31c1a75e62@contoh.id>','[["2026/0011/7-undangan-1.ics", "undangan.ics"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(89,11,'0011-2026/61/1/undangan/tim@contoh.id','tim@contoh.id','[0011/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<247ba998ffe81bbfb4976deb27069f5e@contoh.id>','[["2026/0011/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(90,11,'0011-2026/61/1/undangan/dewi@contoh.id','dewi@contoh.id','[0011/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<3f6f411863f3b6c015da268be69a7682@contoh.id>','[["2026/0011/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(91,11,'0011-2026/62/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0011/2026] Persiapan dan Pengujian: Dinas Contoh [#62-MZFNEZHJQYPP6UZS]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<d076b796846b4a2abbab356db99ea7da.62-MZFNEZHJQYPP6UZS@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/5-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"], ["2026/0011/6-laporan_pengecekan.docx", "Laporan Pengecekan 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(92,11,'0011-2026/63/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0011/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#63-IGCGZ6SMJIMDLEYM]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<8148ad56ebf73e39b19488d902d97b8b.63-IGCGZ6SMJIMDLEYM@contoh.id>','[["2026/0011/asli.pdf", "Surat 0011-2026.pdf"], ["2026/0011/5-lembar_disposisi.docx", "Lembar Disposisi 0011-2026.docx"], ["2026/0011/6-laporan_pengecekan.docx", "Laporan Pengecekan 0011-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(93,12,'0012-2026/65/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0012/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#65-ZOC4RP7HALVZBUHO]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<a85ac76f527ce0b79fc8332cd3725334.65-ZOC4RP7HALVZBUHO@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"]]','bounced',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(94,12,'0012-2026/65/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0012/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<0a95d44a2b24ba3682c077fa2d9bc653@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(95,12,'0012-2026/66/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0012/2026] Disposisi Kepala Dinas: Dinas Contoh [#66-PBTFGNBKG4EWPTQC]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<a9b1f9f14164b5db1da53ac8e20e44b0.66-PBTFGNBKG4EWPTQC@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(96,12,'0012-2026/67/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0012/2026] Disposisi Kabid Aptika: Dinas Contoh [#67-BZOYEM5GBJKG5MN4]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<c189695486fb47eff38b67f6dae040d0.67-BZOYEM5GBJKG5MN4@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/3-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(97,12,'0012-2026/68/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0012/2026] Disposisi Subkor ILE: Dinas Contoh [#68-AF5L3I4IZL36JWTD]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<c224793404edaa6d1db84e9f456cb06a.68-AF5L3I4IZL36JWTD@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/4-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(98,12,'0012-2026/68/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0012/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<5027361d309367fb1361ce1eae8a653a@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/5-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(99,12,'0012-2026/69/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0012/2026] Pengecekan Kelengkapan: Dinas Contoh [#69-7PJESUENS5ZYCAMQ]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<ee3089396d75692f0da64d2b6cd8c5c9.69-7PJESUENS5ZYCAMQ@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/5-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(100,12,'0012-2026/70/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0012/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#70-WWM6SUTKNXZO6SCE]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<3d922c9720ec31cccd36b8362dd6f35b.70-WWM6SUTKNXZO6SCE@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/5-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"], ["2026/0012/6-laporan_pengecekan.docx", "Laporan Pengecekan 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(101,12,'0012-2026/70/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0012/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0012/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<b99da331867584a55028037034072cb5@contoh.id>','[["2026/0012/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(102,12,'0012-2026/70/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0012/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0012/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<a163163d54ec259dec81c59460041247@contoh.id>','[["2026/0012/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0012-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(103,12,'0012-2026/70/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0012/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<b299a132a5af0ae1e2069946682beab0@contoh.id>','[["2026/0012/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(104,12,'0012-2026/70/1/undangan/subkor@contoh.id','subkor@contoh.id','[0012/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<eb19baf67e857dc4f7001464f3d4d774@contoh.id>','[["2026/0012/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(105,12,'0012-2026/70/1/undangan/tim@contoh.id','tim@contoh.id','[0012/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<774ce494e71a363f03a7c5e20dda6dde@contoh.id>','[["2026/0012/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(106,12,'0012-2026/70/1/undangan/dewi@contoh.id','dewi@contoh.id','[0012/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<12f31b2d9915a937e42553b25a25eecb@contoh.id>','[["2026/0012/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(107,12,'0012-2026/71/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0012/2026] Persiapan dan Pengujian: Dinas Contoh [#71-FLR75R3FAWLGXRCX]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<a62b808fcd4f923722625b89714e9144.71-FLR75R3FAWLGXRCX@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/5-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"], ["2026/0012/6-laporan_pengecekan.docx", "Laporan Pengecekan 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(108,12,'0012-2026/72/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0012/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#72-DUKZWKHGCHE3XRJZ]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<00a9b92dc3eb88872cc1d4ec0275c4f6.72-DUKZWKHGCHE3XRJZ@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/5-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"], ["2026/0012/6-laporan_pengecekan.docx", "Laporan Pengecekan 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(109,12,'0012-2026/72/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0012/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0012/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<73b4e5c286e2c7f2f0f7a2fbf67d66db@contoh.id>','[["2026/0012/7-surat_balasan_diterima-2.docx", "Surat Balasan Diterima 0012-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(110,12,'0012-2026/72/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0012/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0012/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<e124a53bb96a84042f87cd994427d66e@contoh.id>','[["2026/0012/7-surat_balasan_diterima-2.docx", "Surat Balasan Diterima 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(111,12,'0012-2026/72/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0012/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<a1c93a8d7d3dc4173a3e98efcb596554@contoh.id>','[["2026/0012/7-undangan-1-2.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(112,12,'0012-2026/72/1/undangan/subkor@contoh.id','subkor@contoh.id','[0012/2026] Perubahan undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<c0fa0fe070bb136db2dd3cdfd52f1a52@contoh.id>','[["2026/0012/7-undangan-1-2.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(113,12,'0012-2026/72/1/undangan/tim@contoh.id','tim@contoh.id','[0012/2026] Perubahan undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<c68ae0a0d7806779bbe0f3b3e52273ef@contoh.id>','[["2026/0012/7-undangan-1-2.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(114,12,'0012-2026/72/1/undangan/dewi@contoh.id','dewi@contoh.id','[0012/2026] Perubahan undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<77d2b6565be3b24df8cd58bb9adb4a73@contoh.id>','[["2026/0012/7-undangan-1-2.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(115,12,'0012-2026/73/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0012/2026] Persiapan dan Pengujian: Dinas Contoh [#73-XKADWEHM3MS47ZXJ]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<d46e563cc027766b8af9c242bcc2e95c.73-XKADWEHM3MS47ZXJ@contoh.id>','[["2026/0012/asli.pdf", "Surat 0012-2026.pdf"], ["2026/0012/5-lembar_disposisi.docx", "Lembar Disposisi 0012-2026.docx"], ["2026/0012/6-laporan_pengecekan.docx", "Laporan Pengecekan 0012-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(116,13,'0013-2026/75/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0013/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#75-KM2YIIWROPEVNEYW]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<8a8edb9efacd6067bf81760dda1cfe1d.75-KM2YIIWROPEVNEYW@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(117,13,'0013-2026/75/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0013/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<24055af4bca211569ee9bd9881378f29@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(118,13,'0013-2026/76/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0013/2026] Disposisi Kepala Dinas: Dinas Contoh [#76-5TJ3P5B7UOKQNYQL]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<d7f58cd5ad1d5996096adf1e88c002ff.76-5TJ3P5B7UOKQNYQL@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(119,13,'0013-2026/77/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0013/2026] Disposisi Kabid Aptika: Dinas Contoh [#77-3AOYU7RCLDCFTPXZ]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<f5f4241ddd1d86ee6a65f008e711ece5.77-3AOYU7RCLDCFTPXZ@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/3-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(120,13,'0013-2026/78/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0013/2026] Disposisi Subkor ILE: Dinas Contoh [#78-F3542JOB7PZAXMJE]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<39f61be1ccdeb984f74a7dfdfb6b5b41.78-F3542JOB7PZAXMJE@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/4-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(121,13,'0013-2026/78/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0013/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<4d36d6d6b582d0d5611e08541d830292@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/5-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(122,13,'0013-2026/79/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0013/2026] Pengecekan Kelengkapan: Dinas Contoh [#79-V7SI227XWHQM4CVY]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<c0b2fe53b0425b09e7efbdb077ebcfc2.79-V7SI227XWHQM4CVY@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/5-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"]]','sent',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(123,13,'0013-2026/80/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0013/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#80-OZNSXOS7FZI2LWEF]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<b82fafabff57614e488da97c340331fc.80-OZNSXOS7FZI2LWEF@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/5-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"], ["2026/0013/6-laporan_pengecekan.docx", "Laporan Pengecekan 0013-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(124,13,'0013-2026/80/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0013/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0013/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<23ebc28ec5d92aa62511bbc25a4f4882@contoh.id>','[["2026/0013/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(125,13,'0013-2026/80/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0013/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0013/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<3fd6bdab1aef504553826ed39eba07a6@contoh.id>','[["2026/0013/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(126,13,'0013-2026/80/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0013/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<0c8ac2e85e49e9b9dc27cc49759ef776@contoh.id>','[["2026/0013/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(127,13,'0013-2026/80/1/undangan/subkor@contoh.id','subkor@contoh.id','[0013/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<c94890316c3aed8ce4567761862407ea@contoh.id>','[["2026/0013/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(128,13,'0013-2026/80/1/undangan/tim@contoh.id','tim@contoh.id','[0013/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<a76772923fef01ac45951c32ce6d8068@contoh.id>','[["2026/0013/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(129,13,'0013-2026/80/1/undangan/dewi@contoh.id','dewi@contoh.id','[0013/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<cc5610560109d4786615a649f7e8e2eb@contoh.id>','[["2026/0013/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(130,13,'0013-2026/81/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0013/2026] Persiapan dan Pengujian: Dinas Contoh [#81-4EIUVRRTF5GOFZFH]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<0828bec72e8a01db2114fb2172215072.81-4EIUVRRTF5GOFZFH@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/5-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"], ["2026/0013/6-laporan_pengecekan.docx", "Laporan Pengecekan 0013-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(131,13,'0013-2026/81/1/jadwal/arsip@contoh.id','arsip@contoh.id','[0013/2026] Jadwal persiapan dan pengujian koneksi','Dengan hormat,

Terlampir jadwal persiapan dan pengujian koneksi. Uji koneksi: Senin, 23 November 2026 pukul 14.00 WIB. ','<p>Isi surel ini dipendekkan.</p>','<d0013b849a7646d4e3484f7fad60c1f2@contoh.id>','[["2026/0013/8-jadwal_persiapan.docx", "Jadwal Persiapan 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(132,13,'0013-2026/81/1/jadwal/tim@contoh.id','tim@contoh.id','[0013/2026] Jadwal persiapan dan pengujian koneksi','Dengan hormat,

Terlampir jadwal persiapan dan pengujian koneksi. Uji koneksi: Senin, 23 November 2026 pukul 14.00 WIB. ','<p>Isi surel ini dipendekkan.</p>','<7e0d5ab46737d1a9fa51960c72fbd210@contoh.id>','[["2026/0013/8-jadwal_persiapan.docx", "Jadwal Persiapan 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(133,13,'0013-2026/82/dibuka/tugas/tim@contoh.id','tim@contoh.id','[0013/2026] Pelaksanaan dan Laporan Kegiatan: Dinas Contoh [#82-5VVDKOXYLEOXYKLU]','Yth. Tim TCM Room,

Surat berikut menunggu keputusan pada tahap 9 (Pelaksanaan dan Laporan Kegiatan), paling lambat Juma','<p>Isi surel ini dipendekkan.</p>','<e0fa7136ce66ca283d248cfff7ea339d.82-5VVDKOXYLEOXYKLU@contoh.id>','[["2026/0013/asli.pdf", "Surat 0013-2026.pdf"], ["2026/0013/5-lembar_disposisi.docx", "Lembar Disposisi 0013-2026.docx"], ["2026/0013/6-laporan_pengecekan.docx", "Laporan Pengecekan 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(134,13,'0013-2026/82/1/laporan/kadis@contoh.id','kadis@contoh.id','[0013/2026] Laporan Kegiatan: Dinas Contoh','Dengan hormat,

Kegiatan berikut sudah dilaksanakan. Terlampir Laporan Kegiatan. Kendala: -.

Agenda   : 0013/2026
Nomor','<p>Isi surel ini dipendekkan.</p>','<586c909c179ab31edc09924a7a9d3b14@contoh.id>','[["2026/0013/9-laporan_kegiatan.docx", "Laporan Kegiatan 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(135,13,'0013-2026/82/1/laporan/tu@contoh.id','tu@contoh.id','[0013/2026] Laporan Kegiatan: Dinas Contoh','Dengan hormat,

Kegiatan berikut sudah dilaksanakan. Terlampir Laporan Kegiatan. Kendala: -.

Agenda   : 0013/2026
Nomor','<p>Isi surel ini dipendekkan.</p>','<deaa76fdd260be62dd0659ecb35c4b86@contoh.id>','[["2026/0013/9-laporan_kegiatan.docx", "Laporan Kegiatan 0013-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(136,14,'0014-2026/84/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0014/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#84-ZGHXGD4JDY6TMYAB]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<04d8bacca5b5b9f6494654f396257a81.84-ZGHXGD4JDY6TMYAB@contoh.id>','[["2026/0014/asli.pdf", "Surat 0014-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(137,14,'0014-2026/84/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0014/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<8b3f53d30c9a24f4caba26315ae5c132@contoh.id>','[]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(138,14,'0014-2026/85/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0014/2026] Disposisi Kepala Dinas: Dinas Contoh [#85-LQRDIK4MFNE37XOV]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<849122d1473f7f2d5b46d562aa7d5f58.85-LQRDIK4MFNE37XOV@contoh.id>','[["2026/0014/asli.pdf", "Surat 0014-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(139,14,'0014-2026/86/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0014/2026] Disposisi Kabid Aptika: Dinas Contoh [#86-ZJ2KIFVD2PJ7QSBL]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<8fdfe92660c012acd8e8ec119eb6dc50.86-ZJ2KIFVD2PJ7QSBL@contoh.id>','[["2026/0014/asli.pdf", "Surat 0014-2026.pdf"], ["2026/0014/3-lembar_disposisi.docx", "Lembar Disposisi 0014-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(140,14,'0014-2026/87/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0014/2026] Disposisi Subkor ILE: Dinas Contoh [#87-FLNPZBMBMQ2BIOLR]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<755014c98180dc4bbb97722f653d8515.87-FLNPZBMBMQ2BIOLR@contoh.id>','[["2026/0014/asli.pdf", "Surat 0014-2026.pdf"], ["2026/0014/4-lembar_disposisi.docx", "Lembar Disposisi 0014-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(141,14,'0014-2026/87/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0014/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<1d7283e90b34eadcddc55235e40e7ec8@contoh.id>','[["2026/0014/asli.pdf", "Surat 0014-2026.pdf"], ["2026/0014/5-lembar_disposisi.docx", "Lembar Disposisi 0014-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(142,14,'0014-2026/88/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0014/2026] Pengecekan Kelengkapan: Dinas Contoh [#88-HA6WZV755UJ2HMO5]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<37afe9b0271865eb588d841956b93fbc.88-HA6WZV755UJ2HMO5@contoh.id>','[["2026/0014/asli.pdf", "Surat 0014-2026.pdf"], ["2026/0014/5-lembar_disposisi.docx", "Lembar Disposisi 0014-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(143,14,'0014-2026/88/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0014/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: tolak.

Agenda   : 0014/2026
Nomor  ','<p>Isi surel ini dipendekkan.</p>','<9b3af4b79c72066a0cc17e3a5f0b342c@contoh.id>','[["2026/0014/6-surat_balasan_ditolak.docx", "Surat Balasan Ditolak 0014-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(144,14,'0014-2026/88/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0014/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: tolak.

Agenda   : 0014/2026
Nomor  ','<p>Isi surel ini dipendekkan.</p>','<4498094f405c096e76986fff090f03e6@contoh.id>','[["2026/0014/6-surat_balasan_ditolak.docx", "Surat Balasan Ditolak 0014-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(145,14,'0014-2026/88/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0014/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Terima kasih atas permohonan Saudara. Dengan menyesal permohonan itu belum dapat k','<p>Isi surel ini dipendekkan.</p>','<cfb5685bd9f4ff1d7d20230ff2b18fd4@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(146,15,'0015-2026/90/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0015/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#90-OGI6YO4GG5CZXZ5C]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<2ebf964194474147655efdc13211f5c4.90-OGI6YO4GG5CZXZ5C@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(147,15,'0015-2026/90/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0015/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<10aef648663dcc680f58a92e908fc8c9@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(148,15,'0015-2026/91/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0015/2026] Disposisi Kepala Dinas: Dinas Contoh [#91-WRTBVT532QK3IXIO]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<193764f3099d6954ca54a0930ffee679.91-WRTBVT532QK3IXIO@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(149,15,'0015-2026/92/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0015/2026] Disposisi Kabid Aptika: Dinas Contoh [#92-JPWCHVX3EMKSG743]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<f7e2e17333737ae8e139c3d00378b3d3.92-JPWCHVX3EMKSG743@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"], ["2026/0015/3-lembar_disposisi.docx", "Lembar Disposisi 0015-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(150,15,'0015-2026/93/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0015/2026] Disposisi Subkor ILE: Dinas Contoh [#93-72INA4454XBNNHPQ]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<df6f9856884721cf0d64e9beefc44f69.93-72INA4454XBNNHPQ@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"], ["2026/0015/4-lembar_disposisi.docx", "Lembar Disposisi 0015-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(151,15,'0015-2026/93/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0015/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<3c2e9a1dad1eaed8cbb176a3f0eaa51f@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"], ["2026/0015/5-lembar_disposisi.docx", "Lembar Disposisi 0015-2026.docx"]]','bounced',1,'kotak penuh','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(152,15,'0015-2026/94/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0015/2026] Pengecekan Kelengkapan: Dinas Contoh [#94-ZROITGNMJORGCBMY]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<4cf50cdf6484a11ae01e2767e4afbb58.94-ZROITGNMJORGCBMY@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"], ["2026/0015/5-lembar_disposisi.docx", "Lembar Disposisi 0015-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(153,15,'0015-2026/95/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0015/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#95-QUQUEV5FXTFIV3IY]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<1c6ce4bf76fccb32a107295dab52a92a.95-QUQUEV5FXTFIV3IY@contoh.id>','[["2026/0015/asli.pdf", "Surat 0015-2026.pdf"], ["2026/0015/5-lembar_disposisi.docx", "Lembar Disposisi 0015-2026.docx"], ["2026/0015/6-laporan_pengecekan.docx", "Laporan Pengecekan 0015-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(154,15,'0015-2026/95/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0015/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: tolak.

Agenda   : 0015/2026
Nomor  ','<p>Isi surel ini dipendekkan.</p>','<bddf14fb751b2a0a84b777f998560c95@contoh.id>','[["2026/0015/7-surat_balasan_ditolak.docx", "Surat Balasan Ditolak 0015-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(155,15,'0015-2026/95/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0015/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: tolak.

Agenda   : 0015/2026
Nomor  ','<p>Isi surel ini dipendekkan.</p>','<b34b2da6305ffba89c887effdb38ee4d@contoh.id>','[["2026/0015/7-surat_balasan_ditolak.docx", "Surat Balasan Ditolak 0015-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(156,15,'0015-2026/95/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0015/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Terima kasih atas permohonan Saudara. Dengan menyesal permohonan itu belum dapat k','<p>Isi surel ini dipendekkan.</p>','<d70252bb0d1a714186f89ac73db56363@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(157,16,'0016-2026/97/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0016/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#97-Z3UDF7Z37OLZWGLI]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<632758a977482efe1b16f75d54c3d352.97-Z3UDF7Z37OLZWGLI@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(158,16,'0016-2026/97/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0016/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<907fd8164fd83c01114a3bb45d31c824@contoh.id>','[]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(159,16,'0016-2026/98/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0016/2026] Disposisi Kepala Dinas: Dinas Contoh [#98-EKQRKXZUNETQIA3B]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<09110da07f8246a7df6c7e58964f4c98.98-EKQRKXZUNETQIA3B@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(160,16,'0016-2026/99/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0016/2026] Disposisi Kabid Aptika: Dinas Contoh [#99-YZOQPYHAZ3PJJL6K]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<8ab0996a00706f3c546a589f9d8f8d32.99-YZOQPYHAZ3PJJL6K@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"], ["2026/0016/3-lembar_disposisi.docx", "Lembar Disposisi 0016-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(161,16,'0016-2026/100/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0016/2026] Disposisi Subkor ILE: Dinas Contoh [#100-GWUPD35FHJQO5TKB]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<7a5e2229de3c9feb58813bc289a5261a.100-GWUPD35FHJQO5TKB@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"], ["2026/0016/4-lembar_disposisi.docx", "Lembar Disposisi 0016-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(162,16,'0016-2026/100/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0016/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<4e5ee22a96509db92b57e9235189c247@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"], ["2026/0016/5-lembar_disposisi.docx", "Lembar Disposisi 0016-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(163,16,'0016-2026/101/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0016/2026] Pengecekan Kelengkapan: Dinas Contoh [#101-S3HMK5CMG2OUPCHW]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<c40cba0cc33d8ea6c710e2237e80e629.101-S3HMK5CMG2OUPCHW@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"], ["2026/0016/5-lembar_disposisi.docx", "Lembar Disposisi 0016-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(164,16,'0016-2026/102/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0016/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#102-WXLFKQRHPOSL44DF]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<c1a08666ae288657b623a50f4c488282.102-WXLFKQRHPOSL44DF@contoh.id>','[["2026/0016/asli.pdf", "Surat 0016-2026.pdf"], ["2026/0016/5-lembar_disposisi.docx", "Lembar Disposisi 0016-2026.docx"], ["2026/0016/6-laporan_pengecekan.docx", "Laporan Pengecekan 0016-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(165,16,'0016-2026/102/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0016/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: alternatif.

Agenda   : 0016/2026
No','<p>Isi surel ini dipendekkan.</p>','<afa885d6ba652cba386d7755ba6c1382@contoh.id>','[["2026/0016/7-surat_balasan_alternatif.docx", "Surat Balasan Alternatif 0016-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(166,16,'0016-2026/102/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0016/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: alternatif.

Agenda   : 0016/2026
No','<p>Isi surel ini dipendekkan.</p>','<eda1066fd3672f19a7d4bcb0d7e83a86@contoh.id>','[["2026/0016/7-surat_balasan_alternatif.docx", "Surat Balasan Alternatif 0016-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(167,16,'0016-2026/102/1/tawaran/arsip@contoh.id','arsip@contoh.id','[0016/2026] Tawaran waktu lain untuk kegiatan Saudara [#102-TE6ZQJ7QDP7J22J6]','Yth. Kepala Dinas Arsip dan Pustaka,

Waktu yang Saudara minta bersamaan dengan acara lain. Kami menawarkan waktu beriku','<p>Isi surel ini dipendekkan.</p>','<9ba3b7589ab5bf922f91a96ed9da312a.102-TE6ZQJ7QDP7J22J6@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(168,16,'0016-2026/102/2/ditutup/arsip@contoh.id','arsip@contoh.id','[0016/2026] Permohonan ditutup tanpa kesepakatan waktu','Dengan hormat,

Tidak ada waktu yang cocok untuk permohonan berikut, sehingga permohonan kami tutup. Terima kasih; silak','<p>Isi surel ini dipendekkan.</p>','<e5bc5b4890201bbf7c054186b650b67a@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(169,16,'0016-2026/102/2/ditutup/tu@contoh.id','tu@contoh.id','[0016/2026] Permohonan ditutup tanpa kesepakatan waktu','Dengan hormat,

Tidak ada waktu yang cocok untuk permohonan berikut, sehingga permohonan kami tutup. Terima kasih; silak','<p>Isi surel ini dipendekkan.</p>','<2c5b6d27901ad28d392845965567e24e@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(170,17,'0017-2026/104/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0017/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#104-JKM7TDGQ2OWJG4HK]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<aad81f587a43f3656ed460fb141b1a8b.104-JKM7TDGQ2OWJG4HK@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(171,17,'0017-2026/104/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0017/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<1d2f10af6dd7b83e6a4f712ab3bd61b6@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(172,17,'0017-2026/105/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0017/2026] Disposisi Kepala Dinas: Dinas Contoh [#105-PG7NE53TDZINT2WV]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<281b737a1fb01b3b0a68e7a512db83b7.105-PG7NE53TDZINT2WV@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(173,17,'0017-2026/106/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0017/2026] Disposisi Kabid Aptika: Dinas Contoh [#106-PD47LFIX5YPR5XJN]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<6467ed590e922e2369ff2a5d220bb62b.106-PD47LFIX5YPR5XJN@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"], ["2026/0017/3-lembar_disposisi.docx", "Lembar Disposisi 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(174,17,'0017-2026/107/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0017/2026] Disposisi Subkor ILE: Dinas Contoh [#107-QEVMLXXG5YC6KMBV]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<0c59946c2635c2308c9b2ca097f2c447.107-QEVMLXXG5YC6KMBV@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"], ["2026/0017/4-lembar_disposisi.docx", "Lembar Disposisi 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(175,17,'0017-2026/107/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0017/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<6c2a42d6b973327d18a2a0bc073767cb@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"], ["2026/0017/5-lembar_disposisi.docx", "Lembar Disposisi 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(176,17,'0017-2026/108/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0017/2026] Pengecekan Kelengkapan: Dinas Contoh [#108-YIKT3HOYA6H436ZB]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<db8f46f526b2aba235aa5c56f02a85ed.108-YIKT3HOYA6H436ZB@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"], ["2026/0017/5-lembar_disposisi.docx", "Lembar Disposisi 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(177,17,'0017-2026/109/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0017/2026] Konfirmasi Waktu dan Tempat: Dinas Contoh [#109-6GGR4GWT4MBFRXYR]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<de4d70daebadffbeeb8a945e6127db0b.109-6GGR4GWT4MBFRXYR@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"], ["2026/0017/5-lembar_disposisi.docx", "Lembar Disposisi 0017-2026.docx"], ["2026/0017/6-laporan_pengecekan.docx", "Laporan Pengecekan 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(178,17,'0017-2026/109/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0017/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0017/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<f11a12c4136b665410e518b77b4014e8@contoh.id>','[["2026/0017/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(179,17,'0017-2026/109/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0017/2026] Konsep Surat Balasan: Dinas Contoh','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0017/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<667b175929c6fe47e9b1fa858bfbd195@contoh.id>','[["2026/0017/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0017-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(180,17,'0017-2026/109/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0017/2026] Jawaban atas permohonan Saudara','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<2a59cb122585db69a34e2668e1f50664@contoh.id>','[["2026/0017/7-undangan-1.ics", "undangan.ics"]]','sent',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(181,17,'0017-2026/109/1/undangan/subkor@contoh.id','subkor@contoh.id','[0017/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<edf31b8055e92113c7467eba4c539271@contoh.id>','[["2026/0017/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(182,17,'0017-2026/109/1/undangan/tim@contoh.id','tim@contoh.id','[0017/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<daf196f15e0224c584327a30a7499c3a@contoh.id>','[["2026/0017/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(183,17,'0017-2026/109/1/undangan/dewi@contoh.id','dewi@contoh.id','[0017/2026] Undangan: Rapat Rekaan','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<2a541b01ee1c4a88231f0671013b910b@contoh.id>','[["2026/0017/7-undangan-1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(184,17,'0017-2026/110/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0017/2026] Persiapan dan Pengujian: Dinas Contoh [#110-OWC7GQ2NHXHCYNBA]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<f72434d08468bc738a9693c6e2fc084e.110-OWC7GQ2NHXHCYNBA@contoh.id>','[["2026/0017/asli.pdf", "Surat 0017-2026.pdf"], ["2026/0017/5-lembar_disposisi.docx", "Lembar Disposisi 0017-2026.docx"], ["2026/0017/6-laporan_pengecekan.docx", "Laporan Pengecekan 0017-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(185,17,'0017-2026/110/1/ditarik/arsip@contoh.id','arsip@contoh.id','[0017/2026] Permohonan ditarik','Dengan hormat,

Permohonan berikut dicatat sebagai ditarik oleh pemohon. Ruang, akun dan operator yang sudah dipesan dil','<p>Isi surel ini dipendekkan.</p>','<493a1aad11b57e35e9dd99116a72c41e@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(186,17,'0017-2026/110/1/ditarik/tu@contoh.id','tu@contoh.id','[0017/2026] Permohonan ditarik','Dengan hormat,

Permohonan berikut dicatat sebagai ditarik oleh pemohon. Ruang, akun dan operator yang sudah dipesan dil','<p>Isi surel ini dipendekkan.</p>','<b9ecb7930c457930b7579440fab1ae73@contoh.id>','[]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(187,17,'0017-2026/110/1/pembatalan/arsip@contoh.id','arsip@contoh.id','[0017/2026] Undangan dibatalkan: Rapat Rekaan','Dengan hormat,

Undangan berikut tidak berlaku lagi bagi Saudara:

  Rapat Rekaan
  Senin, 30 November 2026, 09.00 s.d. ','<p>Isi surel ini dipendekkan.</p>','<05ef2eb8b5180ab4b53fec4ed0e61cd8@contoh.id>','[["2026/0017/8-pembatalan-1.ics", "pembatalan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(188,17,'0017-2026/110/1/pembatalan/subkor@contoh.id','subkor@contoh.id','[0017/2026] Undangan dibatalkan: Rapat Rekaan','Dengan hormat,

Undangan berikut tidak berlaku lagi bagi Saudara:

  Rapat Rekaan
  Senin, 30 November 2026, 09.00 s.d. ','<p>Isi surel ini dipendekkan.</p>','<2f88c96c4d6e8fc22f1c33fbc9f5e058@contoh.id>','[["2026/0017/8-pembatalan-1.ics", "pembatalan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(189,17,'0017-2026/110/1/pembatalan/tim@contoh.id','tim@contoh.id','[0017/2026] Undangan dibatalkan: Rapat Rekaan','Dengan hormat,

Undangan berikut tidak berlaku lagi bagi Saudara:

  Rapat Rekaan
  Senin, 30 November 2026, 09.00 s.d. ','<p>Isi surel ini dipendekkan.</p>','<8e83e1b8a9d49a35d61ed87ee46766a9@contoh.id>','[["2026/0017/8-pembatalan-1.ics", "pembatalan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(190,17,'0017-2026/110/1/pembatalan/dewi@contoh.id','dewi@contoh.id','[0017/2026] Undangan dibatalkan: Rapat Rekaan','Dengan hormat,

Undangan berikut tidak berlaku lagi bagi Saudara:

  Rapat Rekaan
  Senin, 30 November 2026, 09.00 s.d. ','<p>Isi surel ini dipendekkan.</p>','<a2f45017a4ad883cdd8f3dd9ae3cdc78@contoh.id>','[["2026/0017/8-pembatalan-1.ics", "pembatalan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(191,18,'0018-2026/112/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0018/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#112-RL3U5KXXPQ7S37VV]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<f5ce21e8656242edaa866c13f7aed9f4.112-RL3U5KXXPQ7S37VV@contoh.id>','[["2026/0018/asli.pdf", "Surat 0018-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(192,18,'0018-2026/112/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0018/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<3bf62855ae2dd1e99f4b6c8dae9438a4@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(193,18,'0018-2026/113/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0018/2026] Disposisi Kepala Dinas: Dinas Contoh [#113-MQOC5NX5RVUQVJKK]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<c57253c605b596f34b31b9fbb7a45484.113-MQOC5NX5RVUQVJKK@contoh.id>','[["2026/0018/asli.pdf", "Surat 0018-2026.pdf"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(194,18,'0018-2026/114/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0018/2026] Disposisi Kabid Aptika: Dinas Contoh [#114-DJ7SK42SETGLTDRF]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<24100a63293cd42b60174a53822a4893.114-DJ7SK42SETGLTDRF@contoh.id>','[["2026/0018/asli.pdf", "Surat 0018-2026.pdf"], ["2026/0018/3-lembar_disposisi.docx", "Lembar Disposisi 0018-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(195,18,'0018-2026/115/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0018/2026] Disposisi Subkor ILE: Dinas Contoh [#115-MQAJKTRSKXMW5SAC]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<06f57d3e1912ab04dc684e57b7a0e21d.115-MQAJKTRSKXMW5SAC@contoh.id>','[["2026/0018/asli.pdf", "Surat 0018-2026.pdf"], ["2026/0018/4-lembar_disposisi.docx", "Lembar Disposisi 0018-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(196,18,'0018-2026/115/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0018/2026] Arahan untuk Tim TCM Room: Dinas Contoh','Yth. Tim TCM Room,

Subkoordinator Infrastruktur dan Layanan E-Government mengarahkan pengecekan ruangan, akses internet','<p>Isi surel ini dipendekkan.</p>','<827c143569ae72ddff3b85cc1639b747@contoh.id>','[["2026/0018/asli.pdf", "Surat 0018-2026.pdf"], ["2026/0018/5-lembar_disposisi.docx", "Lembar Disposisi 0018-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(197,18,'0018-2026/116/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0018/2026] Pengecekan Kelengkapan: Dinas Contoh [#116-F7VYCJ6S6KNLGG6O]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<c8de5f7b0dfb779100d8ae9ad5c71246.116-F7VYCJ6S6KNLGG6O@contoh.id>','[["2026/0018/asli.pdf", "Surat 0018-2026.pdf"], ["2026/0018/5-lembar_disposisi.docx", "Lembar Disposisi 0018-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(198,18,'0018-2026/116/1/minta_kelengkapan/arsip@contoh.id','arsip@contoh.id','[0018/2026] Mohon kelengkapan permohonan Saudara [#116-4HYPAAFTLVBBBUGW]','Yth. Kepala Dinas Arsip dan Pustaka,

Agar permohonan Saudara dapat kami proses, mohon lengkapi: tempat.

Agenda   : 001','<p>Isi surel ini dipendekkan.</p>','<e5166d2432c27902073f56001a9c584f.116-4HYPAAFTLVBBBUGW@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(199,18,'0018-2026/116/2/ditarik/arsip@contoh.id','arsip@contoh.id','[0018/2026] Permohonan ditarik','Dengan hormat,

Permohonan berikut dicatat sebagai ditarik oleh pemohon. Ruang, akun dan operator yang sudah dipesan dil','<p>Isi surel ini dipendekkan.</p>','<5d0b3b6532ca1c97b83bfe61a7c888f6@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(200,18,'0018-2026/116/2/ditarik/tu@contoh.id','tu@contoh.id','[0018/2026] Permohonan ditarik','Dengan hormat,

Permohonan berikut dicatat sebagai ditarik oleh pemohon. Ruang, akun dan operator yang sudah dipesan dil','<p>Isi surel ini dipendekkan.</p>','<8fa1764c3457b74944cc164e9d3afa0b@contoh.id>','[]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(201,19,'0019-2026/118/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0019/2026] Penerimaan oleh TU (Rahasia) [#118-XMCQC77PTGRRRDI2]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<f58b6ab6dd617942d6bf3d34e5e5a0ca.118-XMCQC77PTGRRRDI2@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(202,19,'0019-2026/118/1/tanda_terima/arsip@contoh.id','arsip@contoh.id','[0019/2026] Surat Saudara sudah kami terima (Rahasia)','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<0c127bb7dbf4fcb39806eade1a5ceb42@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(203,19,'0019-2026/119/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0019/2026] Disposisi Kepala Dinas (Rahasia) [#119-JPHBMXBTFZHZY6FQ]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<24a0c3542e2d65931e335bb0736fcc3b.119-JPHBMXBTFZHZY6FQ@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(204,19,'0019-2026/120/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0019/2026] Disposisi Kabid Aptika (Rahasia) [#120-OZ4I5JOERMAH6SII]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<e6bf8573bf3efccd9c6c7dbf03e18399.120-OZ4I5JOERMAH6SII@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"], ["2026/0019/3-lembar_disposisi.docx", "Lembar Disposisi 0019-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(205,19,'0019-2026/121/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0019/2026] Disposisi Subkor ILE (Rahasia) [#121-YPFKWBG5NLTEM7YY]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 5 (Disposisi Su','<p>Isi surel ini dipendekkan.</p>','<1a3e57399221b53d2327b344497f5978.121-YPFKWBG5NLTEM7YY@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"], ["2026/0019/4-lembar_disposisi.docx", "Lembar Disposisi 0019-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(206,19,'0019-2026/121/1/arahan_tim/tim@contoh.id','tim@contoh.id','[0019/2026] Arahan untuk Tim TCM Room (Rahasia)','Surat ini bersifat Rahasia; isinya hanya untuk jabatan yang menanganinya.

Yth. Tim TCM Room,

Subkoordinator Infrastruk','<p>Isi surel ini dipendekkan.</p>','<1edc1f5d139ad19d876085716f578541@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(207,19,'0019-2026/122/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0019/2026] Pengecekan Kelengkapan (Rahasia) [#122-ZW7NJAUUPZLEJTGN]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 6 (Pengecekan K','<p>Isi surel ini dipendekkan.</p>','<fbc9e3e3f8ed1ddc4a83afe156e0ca39.122-ZW7NJAUUPZLEJTGN@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"], ["2026/0019/5-lembar_disposisi.docx", "Lembar Disposisi 0019-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(208,19,'0019-2026/123/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0019/2026] Konfirmasi Waktu dan Tempat (Rahasia) [#123-3ZG6YNGBAUSSHHG3]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 7 (Konfirmasi W','<p>Isi surel ini dipendekkan.</p>','<52a8bafc8fab23b0c15872a277da7774.123-3ZG6YNGBAUSSHHG3@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"], ["2026/0019/5-lembar_disposisi.docx", "Lembar Disposisi 0019-2026.docx"], ["2026/0019/6-laporan_pengecekan.docx", "Laporan Pengecekan 0019-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(209,19,'0019-2026/123/1/surat_balasan/tu@contoh.id','tu@contoh.id','[0019/2026] Konsep Surat Balasan (Rahasia)','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0019/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<860afe872940a61f25c4f94d9088b7e3@contoh.id>','[["2026/0019/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0019-2026.docx"]]','bounced',1,'kotak penuh',NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(210,19,'0019-2026/123/1/surat_balasan/kadis@contoh.id','kadis@contoh.id','[0019/2026] Konsep Surat Balasan (Rahasia)','Dengan hormat,

Terlampir konsep Surat Balasan untuk permohonan berikut. Keputusan: setuju.

Agenda   : 0019/2026
Nomor ','<p>Isi surel ini dipendekkan.</p>','<c79a2109331b14a8e1b8f078a9b8b669@contoh.id>','[["2026/0019/7-surat_balasan_diterima.docx", "Surat Balasan Diterima 0019-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(211,19,'0019-2026/123/1/kabar_keputusan/arsip@contoh.id','arsip@contoh.id','[0019/2026] Jawaban atas permohonan Saudara (Rahasia)','Yth. Kepala Dinas Arsip dan Pustaka,

Dengan senang hati kami sampaikan bahwa permohonan Saudara dapat kami fasilitasi. ','<p>Isi surel ini dipendekkan.</p>','<5677a78d06d47f5179e16a0af5d74cdb@contoh.id>','[["2026/0019/7-undangan-1-tamu1.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(212,19,'0019-2026/123/1/undangan/subkor@contoh.id','subkor@contoh.id','[0019/2026] Undangan: Rapat 0019/2026 (Rahasia)','Dengan hormat,

Rapat berikut sudah disetujui; Saudara diharapkan hadir mendampingi.

Undangan kalender terlampir:
  Rap','<p>Isi surel ini dipendekkan.</p>','<a0fc6d7285a940e739356311d83d0cd8@contoh.id>','[["2026/0019/7-undangan-1-tamu2.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(213,19,'0019-2026/123/1/undangan/tim@contoh.id','tim@contoh.id','[0019/2026] Undangan: Rapat 0019/2026 (Rahasia)','Surat ini bersifat Rahasia; isinya hanya untuk jabatan yang menanganinya.

Dengan hormat,

Rapat berikut sudah disetujui','<p>Isi surel ini dipendekkan.</p>','<0cd1d2fe2a23ba53b908ee6e7a196f2e@contoh.id>','[["2026/0019/7-undangan-1-tamu3.ics", "undangan.ics"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(214,19,'0019-2026/123/1/undangan/dewi@contoh.id','dewi@contoh.id','[0019/2026] Undangan: Rapat 0019/2026 (Rahasia)','Surat ini bersifat Rahasia; isinya hanya untuk jabatan yang menanganinya.

Dengan hormat,

Rapat berikut sudah disetujui','<p>Isi surel ini dipendekkan.</p>','<a19dec926bd710c01d9b3e6a7d55e8d9@contoh.id>','[["2026/0019/7-undangan-1-tamu4.ics", "undangan.ics"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(215,19,'0019-2026/124/dibuka/tugas/subkor@contoh.id','subkor@contoh.id','[0019/2026] Persiapan dan Pengujian (Rahasia) [#124-BGCY64ITNYZEQVYD]','Yth. Subkoordinator Infrastruktur dan Layanan E-Government,

Surat berikut menunggu keputusan pada tahap 8 (Persiapan da','<p>Isi surel ini dipendekkan.</p>','<c066ecc307e2c6d524a2fb0f1b5bef8a.124-BGCY64ITNYZEQVYD@contoh.id>','[["2026/0019/asli.pdf", "Surat 0019-2026.pdf"], ["2026/0019/5-lembar_disposisi.docx", "Lembar Disposisi 0019-2026.docx"], ["2026/0019/6-laporan_pengecekan.docx", "Laporan Pengecekan 0019-2026.docx"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(216,20,'0020-2026/126/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0020/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#126-XSP5DD2CUQAJZMWJ]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<529556ea70b820d69cc1b4e8be26ac5f.126-XSP5DD2CUQAJZMWJ@contoh.id>','[["2026/0020/asli.pdf", "Surat 0020-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(217,20,'0020-2026/126/1/dikembalikan/tu@contoh.id','tu@contoh.id','[0020/2026] Surat Saudara kami kembalikan','[Alamat surel Dinas Arsip dan Pustaka tidak ada di daftar. Mohon teruskan surel ini kepada pemohon.]

Yth. Kepala Dinas ','<p>Isi surel ini dipendekkan.</p>','<d73058b60c1d06cc462e03b92f210be8@contoh.id>','[["2026/0020/asli.pdf", "Surat 0020-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(218,21,'0021-2026/128/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0021/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#128-FA4N3OWDFVXIC6D7]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<1612c9a9e7a6fe3149d71599b9b6630c.128-FA4N3OWDFVXIC6D7@contoh.id>','[["2026/0021/asli.pdf", "Surat 0021-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(219,21,'0021-2026/128/1/tanda_terima/ani@contoh.id','ani@contoh.id','[0021/2026] Surat Saudara sudah kami terima','Yth. Kepala Dinas Arsip dan Pustaka,

Surat Saudara sudah kami terima pada 16 November 2026 pukul 08.00 WIB dengan nomor','<p>Isi surel ini dipendekkan.</p>','<468530cbaf87c3042d135acdf66cc946@contoh.id>','[]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(220,21,'0021-2026/129/dibuka/tugas/kadis@contoh.id','kadis@contoh.id','[0021/2026] Disposisi Kepala Dinas: Dinas Contoh [#129-TJQMBYMPNGFQEHRB]','Yth. Kepala Dinas Komunikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 3 (Disposisi Kepala Dinas), p','<p>Isi surel ini dipendekkan.</p>','<0b75b1d2355c3d99338ac4bed4311c64.129-TJQMBYMPNGFQEHRB@contoh.id>','[["2026/0021/asli.pdf", "Surat 0021-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(221,21,'0021-2026/130/dibuka/tugas/kabid@contoh.id','kabid@contoh.id','[0021/2026] Disposisi Kabid Aptika: Dinas Contoh [#130-AKV7EGSKE7CFUO7Y]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut menunggu keputusan pada tahap 4 (Disposisi Kabid Aptika), pa','<p>Isi surel ini dipendekkan.</p>','<802c2ab56ada6deab8c352e977932e5d.130-AKV7EGSKE7CFUO7Y@contoh.id>','[["2026/0021/asli.pdf", "Surat 0021-2026.pdf"], ["2026/0021/3-lembar_disposisi.docx", "Lembar Disposisi 0021-2026.docx"]]','pending',1,'server tidak dapat dihubungi','2026-11-17 03:02:00.000000',NULL,NULL);
INSERT INTO "mails" VALUES(222,22,'0022-2026/132/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0022/2026] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#132-66TZKZ5YHB3EZAG5]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 16 November 2','<p>Isi surel ini dipendekkan.</p>','<0992e4a7d4877323001ae564a15ffa5a.132-66TZKZ5YHB3EZAG5@contoh.id>','[["2026/0022/asli.pdf", "Surat 0022-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(223,23,'0001-2027/134/dibuka/tugas/tu@contoh.id','tu@contoh.id','[0001/2027] Penerimaan oleh TU: Dinas Arsip dan Pustaka [#134-KKZXCHZNPFFDS2MN]','Yth. Tata Usaha,

Surat berikut menunggu keputusan pada tahap 2 (Penerimaan oleh TU), paling lambat Senin, 4 Januari 202','<p>Isi surel ini dipendekkan.</p>','<d233c72702900cb56d7b7df72f1b85be.134-KKZXCHZNPFFDS2MN@contoh.id>','[["2027/0001/asli.pdf", "Surat 0001-2027.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(224,4,'0004-2026/13/terlambat/2026-11-16T01:40:00+00:00/0/pengingat/kabid@contoh.id','kabid@contoh.id','[0004/2026] Terlambat: Disposisi Kabid Aptika [#13-PBNJEWGMWRD7JPHK]','Yth. Kepala Bidang Aplikasi dan Informatika,

Surat berikut belum diputuskan pada tahap 4 (Disposisi Kabid Aptika). Teng','<p>Isi surel ini dipendekkan.</p>','<fc3d07dcaeb4b0ffd0afab182ef39a3c.13-PBNJEWGMWRD7JPHK@contoh.id>','[["2026/0004/asli.pdf", "Surat 0004-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(225,4,'0004-2026/13/terlambat/2026-11-16T01:40:00+00:00/1/pengingat_atasan/kadis@contoh.id','kadis@contoh.id','[0004/2026] Terlambat di Kepala Bidang Aplikasi dan Informatika: Disposisi Kabid Aptika','Dengan hormat,

Surat berikut masih menunggu Kepala Bidang Aplikasi dan Informatika pada tahap 4 (Disposisi Kabid Aptika','<p>Isi surel ini dipendekkan.</p>','<a07f8e0b6d1dc001fe52203fed6ac6bc@contoh.id>','[["2026/0004/asli.pdf", "Surat 0004-2026.pdf"]]','sent',1,NULL,NULL,'2026-11-17 03:00:00.000000',NULL);
INSERT INTO "mails" VALUES(226,1,'0001-2026/2/terlambat/2026-11-16T01:05:00+00:00/0/pengingat/tu@contoh.id','tu@contoh.id','[0001/2026] Terlambat: Penerimaan oleh TU [#2-VBPTQF3R2MOLKYYC]','Yth. Tata Usaha,

Surat berikut belum diputuskan pada tahap 2 (Penerimaan oleh TU). Tenggatnya Senin, 16 November 2026 p','<p>Isi surel ini dipendekkan.</p>','<92df0a2dc5d53cfb8e5886a8d99561d6.2-VBPTQF3R2MOLKYYC@contoh.id>','[["2026/0001/asli.pdf", "Surat 0001-2026.pdf"]]','pending',0,NULL,NULL,NULL,NULL);
CREATE TABLE stages (
	id INTEGER NOT NULL, 
	letter_id INTEGER NOT NULL, 
	step INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	post VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	opened DATETIME NOT NULL, 
	minutes_left FLOAT NOT NULL, 
	clock_from DATETIME, 
	due DATETIME, 
	wait VARCHAR, 
	closed DATETIME, 
	late BOOLEAN NOT NULL, 
	rung INTEGER NOT NULL, 
	attempt INTEGER NOT NULL, 
	answer JSON, 
	"by" VARCHAR, 
	channel VARCHAR, 
	run_id VARCHAR, 
	deadline_id VARCHAR, 
	CONSTRAINT pk_stages PRIMARY KEY (id), 
	CONSTRAINT fk_stages_letter_id FOREIGN KEY(letter_id) REFERENCES letters (id)
);
INSERT INTO "stages" VALUES(1,1,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(2,1,2,'Penerimaan oleh TU','tu','open','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,NULL,1,1,0,'null',NULL,NULL,'b3ae19e0-5610-5205-9b98-bc57a28710d1','981deb6a-730f-5d2f-b6cf-3007af7c143a');
INSERT INTO "stages" VALUES(3,2,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(4,2,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "2/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','4ac9fb6e-d8ca-5c0a-8798-2eaae89280bb',NULL);
INSERT INTO "stages" VALUES(5,2,3,'Disposisi Kepala Dinas','kadis','open','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'9f11a914-4af5-5afd-b31a-e8063e5722d5','a4e2604f-3029-56a7-8e53-e7cfafd7d093');
INSERT INTO "stages" VALUES(6,3,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(7,3,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "3/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','7ac9788a-252e-55eb-b880-6ef7f8a8948a',NULL);
INSERT INTO "stages" VALUES(8,3,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','6d3f84ed-121c-5331-a76f-3aa8b0bafdce',NULL);
INSERT INTO "stages" VALUES(9,3,4,'Disposisi Kabid Aptika','kabid','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'c02799f9-5230-5d7f-8da7-8c2ce9dea84a','6779dda9-51ea-5a84-a98a-950eb4ee8cbd');
INSERT INTO "stages" VALUES(10,4,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(11,4,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "4/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','e2be4e7d-bd36-594d-a0d9-1438e4424546',NULL);
INSERT INTO "stages" VALUES(12,4,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','c93db96a-c513-5acf-bfe4-160a698905ae',NULL);
INSERT INTO "stages" VALUES(13,4,4,'Disposisi Kabid Aptika','kabid','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,1,2,0,'null',NULL,NULL,'bbca23e3-c69d-5325-a85d-a71599e3cf47','e0776117-c816-5542-a78c-954ac1dc7c83');
INSERT INTO "stages" VALUES(14,5,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(15,5,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "5/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','7521dd6a-419f-56e1-b639-8afbaff59f0d',NULL);
INSERT INTO "stages" VALUES(16,5,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','9392dd66-3e1d-5eb3-9af5-32e4ce3f1f00',NULL);
INSERT INTO "stages" VALUES(17,5,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','0e467536-b28b-5300-a95c-299a3fbbfa68',NULL);
INSERT INTO "stages" VALUES(18,5,5,'Disposisi Subkor ILE','subkor','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'437676b0-5f5d-5ff1-a7c3-9132913c6e31','5685d06c-0f01-5813-b73a-d33579f2eec4');
INSERT INTO "stages" VALUES(19,6,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(20,6,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "6/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','67d09bc3-c433-5dbd-8ec2-d54b0f3cf49f',NULL);
INSERT INTO "stages" VALUES(21,6,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','de4fc132-7f52-5f31-bb3e-64300f971311',NULL);
INSERT INTO "stages" VALUES(22,6,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','e0002a08-ce04-51b5-a422-a2f032a6a39c',NULL);
INSERT INTO "stages" VALUES(23,6,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','1ecaadc5-ed55-5ce1-bf7a-fef89cf50a92',NULL);
INSERT INTO "stages" VALUES(24,6,6,'Pengecekan Kelengkapan','subkor','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'7c6735c5-1266-5f58-9577-2ee95307a7bd','aa3c8181-fe1b-5446-8277-40231822c680');
INSERT INTO "stages" VALUES(25,7,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(26,7,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "7/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','67b66c10-3dd0-5e32-9bdd-ac4dc601ef36',NULL);
INSERT INTO "stages" VALUES(27,7,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','7edd2f3c-b086-5677-b5e4-ed9a62f805e6',NULL);
INSERT INTO "stages" VALUES(28,7,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','6195288c-e08a-5222-81f5-219d497884d9',NULL);
INSERT INTO "stages" VALUES(29,7,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','8eb285a3-5f81-5cd0-93a7-601f43460843',NULL);
INSERT INTO "stages" VALUES(30,7,6,'Pengecekan Kelengkapan','subkor','waiting','2026-11-16 01:10:00.000000',30.0,NULL,NULL,'kelengkapan',NULL,0,0,1,'{"yang_kurang": "waktu uji koneksi", "nama": "Budi", "keputusan": "minta kelengkapan"}','Budi','shell','8c8f74bb-29df-531f-8eb1-adda1c8eee10',NULL);
INSERT INTO "stages" VALUES(31,8,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(32,8,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "8/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','9916fd00-c255-5493-a3a3-2b2b53a03d24',NULL);
INSERT INTO "stages" VALUES(33,8,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','42c3cf9d-0ff5-5534-94b7-bd537768bc7d',NULL);
INSERT INTO "stages" VALUES(34,8,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','d6a5b278-5ed2-525d-b824-3d9109c2b901',NULL);
INSERT INTO "stages" VALUES(35,8,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','82a2fbfa-48a6-5bab-aea0-0540a730fe2f',NULL);
INSERT INTO "stages" VALUES(36,8,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','6225b1ed-b983-5f4a-b902-29e396ede714',NULL);
INSERT INTO "stages" VALUES(37,8,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-24T09:00", "selesai": "2026-11-24T11:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','ece28dcf-1256-5400-91a8-8b55a8ca2197',NULL);
INSERT INTO "stages" VALUES(38,8,8,'Persiapan dan Pengujian','subkor','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'0cc92fff-6747-5151-8bf8-363193eb4866','87bd20a1-35b6-58f6-9e27-011d1ff85977');
INSERT INTO "stages" VALUES(39,9,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(40,9,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "9/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','4a233cac-6bb4-53c3-bad3-12534404ca39',NULL);
INSERT INTO "stages" VALUES(41,9,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','43cdaba2-41f5-5024-9c48-4195912ced8f',NULL);
INSERT INTO "stages" VALUES(42,9,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','e0616d72-20e8-564b-8ab9-7e1afe7e2f69',NULL);
INSERT INTO "stages" VALUES(43,9,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','2eb92c81-29a6-544b-9469-639b9803c76f',NULL);
INSERT INTO "stages" VALUES(44,9,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','628c4e4f-220b-580b-ae91-08e78c1636c9',NULL);
INSERT INTO "stages" VALUES(45,9,7,'Konfirmasi Waktu dan Tempat','subkor','waiting','2026-11-16 01:10:00.000000',15.0,NULL,NULL,'pilihan',NULL,0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-24T10:00", "selesai": "2026-11-24T12:00", "tempat": "TCM Room"}], "alternatif": "Rabu, 25 November 2026 13.00 s.d. 15.00 WIB", "nama": "Budi", "keputusan": "alternatif"}','Budi','shell','6d707eb9-f0c7-55ad-8b48-4f9e2f69a357',NULL);
INSERT INTO "stages" VALUES(46,10,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(47,10,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "10/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','e0b2ab85-a4c9-5f81-b797-08b15d17dd9e',NULL);
INSERT INTO "stages" VALUES(48,10,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','a1515857-a747-5907-97b8-e954d33c4ab6',NULL);
INSERT INTO "stages" VALUES(49,10,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','2f3a4f25-a588-5b45-81d2-2745a4894973',NULL);
INSERT INTO "stages" VALUES(50,10,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','801eb5a1-2f93-5172-b573-b6ef125364f5',NULL);
INSERT INTO "stages" VALUES(51,10,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','800b0885-e912-5daf-819f-a20011a65e0b',NULL);
INSERT INTO "stages" VALUES(52,10,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-25T09:00", "selesai": "2026-11-25T11:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','ad73777a-f814-53ba-88d4-7261b1c15313',NULL);
INSERT INTO "stages" VALUES(53,10,8,'Persiapan dan Pengujian','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"uji_koneksi": "2026-11-23T14:00", "hasil": "berhasil", "nama": "Budi", "keputusan": "siap"}','Budi','shell','fdba26ee-7931-5bef-99c3-234eccca71b5',NULL);
INSERT INTO "stages" VALUES(54,10,9,'Pelaksanaan dan Laporan Kegiatan','tim','open','2026-11-16 01:10:00.000000',120.0,'2026-11-25 02:00:00.000000','2026-11-25 04:00:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'a90b16f7-27d0-543b-a17f-08d1fefa519d','8af4d2a1-93ae-5bc1-8a65-7de9c88555d3');
INSERT INTO "stages" VALUES(55,11,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(56,11,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "11/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','e4b6b762-a309-5c3f-9edf-0e4e9917962d',NULL);
INSERT INTO "stages" VALUES(57,11,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','09b423c2-7fba-57db-b0e5-f371bdbaf9d6',NULL);
INSERT INTO "stages" VALUES(58,11,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','92fb7cc8-6176-59fe-8454-465cac4ca856',NULL);
INSERT INTO "stages" VALUES(59,11,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','44a4ad70-9953-5deb-a774-348f1e1f1665',NULL);
INSERT INTO "stages" VALUES(60,11,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','d8ffde54-88ee-5e1c-a5a3-6b6b38c0cbeb',NULL);
INSERT INTO "stages" VALUES(61,11,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-26T09:00", "selesai": "2026-11-26T11:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','c5bf279a-4b5d-5792-a9e6-91dc782ecd79',NULL);
INSERT INTO "stages" VALUES(62,11,8,'Persiapan dan Pengujian','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"catatan": "narasumber berhalangan", "nama": "Budi", "keputusan": "ubah waktu"}','Budi','shell','d80d4b64-f0cd-5999-b2c5-8ec90dd3833a',NULL);
INSERT INTO "stages" VALUES(63,11,7,'Konfirmasi Waktu dan Tempat','subkor','open','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'e357ae25-23fa-5659-b6c1-97d407668d2b','2a39f205-e81d-527c-84b9-70324e9a22e2');
INSERT INTO "stages" VALUES(64,12,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(65,12,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "12/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','88314299-4109-570f-b4d1-50821ea1a9fb',NULL);
INSERT INTO "stages" VALUES(66,12,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','893887f3-12c7-562f-a74a-35f11cb924c1',NULL);
INSERT INTO "stages" VALUES(67,12,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','603085b7-bb4c-55fa-83ec-6a6ee4f74083',NULL);
INSERT INTO "stages" VALUES(68,12,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','d11744f7-a3a5-51ee-9b2f-10636405169c',NULL);
INSERT INTO "stages" VALUES(69,12,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','c92515d0-1d71-570d-9dda-f12a2465de9e',NULL);
INSERT INTO "stages" VALUES(70,12,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-27T09:00", "selesai": "2026-11-27T11:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','8b156e83-b711-5412-ae9d-eaa72fa00f21',NULL);
INSERT INTO "stages" VALUES(71,12,8,'Persiapan dan Pengujian','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"catatan": "ruang dipakai", "nama": "Budi", "keputusan": "ubah waktu"}','Budi','shell','a2f745cb-6fe4-5816-9409-7f4ad22b8e4c',NULL);
INSERT INTO "stages" VALUES(72,12,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-27T14:00", "selesai": "2026-11-27T16:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "perlengkapan": [{"nama": "laptop", "jumlah": 2}, {"nama": "proyektor", "jumlah": 1}], "nama": "Budi", "keputusan": "setuju"}','Budi','shell','35a2ad44-c05e-5256-9351-596bea0d7043',NULL);
INSERT INTO "stages" VALUES(73,12,8,'Persiapan dan Pengujian','subkor','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'6e6372a3-b600-5b98-aa04-c527a30fb211','2e2a4c55-7c3f-594e-8b0a-4febbbbc1fb5');
INSERT INTO "stages" VALUES(74,13,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(75,13,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "13/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','6ddf699f-6eb7-5bf8-aa58-50643d073079',NULL);
INSERT INTO "stages" VALUES(76,13,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','0c07ac6e-2eaf-5a3e-85fe-32097c7df5fa',NULL);
INSERT INTO "stages" VALUES(77,13,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','2f7c5d6c-d0ce-54b9-8c9e-c7babaeb64e6',NULL);
INSERT INTO "stages" VALUES(78,13,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','309dd743-c369-5308-aeb2-6c71ae940d67',NULL);
INSERT INTO "stages" VALUES(79,13,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','bed96025-879b-5144-bca9-7fa0fb23ba66',NULL);
INSERT INTO "stages" VALUES(80,13,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-20T09:00", "selesai": "2026-11-20T11:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','3a91857a-db89-59e9-b110-79b014d7e6c1',NULL);
INSERT INTO "stages" VALUES(81,13,8,'Persiapan dan Pengujian','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"uji_koneksi": "2026-11-23T14:00", "hasil": "berhasil", "nama": "Budi", "keputusan": "siap"}','Budi','shell','e8ab5c76-67c2-56e3-9017-1ce7e10e3a3e',NULL);
INSERT INTO "stages" VALUES(82,13,9,'Pelaksanaan dan Laporan Kegiatan','tim','closed','2026-11-16 01:10:00.000000',120.0,'2026-11-20 02:00:00.000000','2026-11-20 04:00:00.000000',NULL,'2026-11-20 03:40:00.000000',0,0,1,'{"mulai_nyata": "2026-11-20T09:00", "selesai_nyata": "2026-11-20T10:30", "peserta": 25, "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "selesai"}','Budi','shell','d6ebaf7a-80d3-5aff-8728-072797380b1c',NULL);
INSERT INTO "stages" VALUES(83,14,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(84,14,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "14/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','dbe832de-0206-5f11-8b57-f7da7763e65f',NULL);
INSERT INTO "stages" VALUES(85,14,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','d7cd9e2d-b1b3-5ab1-8bb0-dc412fc96694',NULL);
INSERT INTO "stages" VALUES(86,14,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','64fd37ce-6c5d-5f72-b4e6-f438f25d4e58',NULL);
INSERT INTO "stages" VALUES(87,14,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','d1cc4379-91a2-5d40-91f7-f62097b70f69',NULL);
INSERT INTO "stages" VALUES(88,14,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"alasan": "bukan layanan kami", "nama": "Budi", "keputusan": "tolak"}','Budi','shell','bc94981e-1c77-552a-8089-306a1ab9ab0f',NULL);
INSERT INTO "stages" VALUES(89,15,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(90,15,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "15/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','55ca49c9-e4b0-5fae-9a73-dad76b8bafaf',NULL);
INSERT INTO "stages" VALUES(91,15,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','771296c7-6134-53df-9798-9558066ddd61',NULL);
INSERT INTO "stages" VALUES(92,15,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','aa390311-6b97-51aa-97a2-1cf5d12132a8',NULL);
INSERT INTO "stages" VALUES(93,15,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','526c066f-5d46-5d4d-b986-12eb1c7524d9',NULL);
INSERT INTO "stages" VALUES(94,15,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','a23ce6dd-488e-54d2-be96-e220c65270ef',NULL);
INSERT INTO "stages" VALUES(95,15,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"alasan": "bukan layanan kami", "nama": "Budi", "keputusan": "tolak"}','Budi','shell','0451f7b8-6c92-5f58-bf80-b2e9b2f74f19',NULL);
INSERT INTO "stages" VALUES(96,16,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(97,16,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "16/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','735804a7-6c1f-5721-a330-995cc7c82a07',NULL);
INSERT INTO "stages" VALUES(98,16,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','46c98598-9758-503f-bb9f-e6738481695b',NULL);
INSERT INTO "stages" VALUES(99,16,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','fe9662ab-ee5d-56db-9501-04bcf8c3aaf4',NULL);
INSERT INTO "stages" VALUES(100,16,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','e20bee02-bfbd-5e72-8b9b-a3fc35173dd6',NULL);
INSERT INTO "stages" VALUES(101,16,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','21c4b8d2-5dc3-53d7-a0ee-6ccca1b054bd',NULL);
INSERT INTO "stages" VALUES(102,16,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,NULL,NULL,NULL,'2026-11-16 01:10:00.000000',0,0,2,'{"alternatif": "Rabu, 25 November 2026 13.00 s.d. 15.00 WIB", "nama": "Budi", "keputusan": "tidak ada yang cocok"}','Budi','shell','bd05a120-71c9-543d-be18-1a2bbc484f0a',NULL);
INSERT INTO "stages" VALUES(103,17,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(104,17,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "17/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','ed461a8c-caa0-5773-881e-809d1428d3d3',NULL);
INSERT INTO "stages" VALUES(105,17,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','59c2759d-1cec-5502-9e55-c3de6c036158',NULL);
INSERT INTO "stages" VALUES(106,17,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','046da14b-6e05-5171-9c57-d5340b47a14a',NULL);
INSERT INTO "stages" VALUES(107,17,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','9748dc59-4410-538f-9d37-b8d1961ed421',NULL);
INSERT INTO "stages" VALUES(108,17,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','64ae1e8c-df0f-5c89-af78-2c335b62eb96',NULL);
INSERT INTO "stages" VALUES(109,17,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-30T09:00", "selesai": "2026-11-30T11:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','7443ed80-c10e-574e-a0f6-1dcc034071e8',NULL);
INSERT INTO "stages" VALUES(110,17,8,'Persiapan dan Pengujian','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "ditarik pemohon"}','Budi','shell','ac6bcfa2-9e58-5051-a2b3-2072336aa56c',NULL);
INSERT INTO "stages" VALUES(111,18,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(112,18,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "18/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','786f79e6-a91a-5b9a-bd67-9afe301199e2',NULL);
INSERT INTO "stages" VALUES(113,18,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','3af73b17-20a3-5740-b939-c77697a717a6',NULL);
INSERT INTO "stages" VALUES(114,18,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','e5eac85f-878a-58f3-a7b8-c33d57fbec9e',NULL);
INSERT INTO "stages" VALUES(115,18,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','84677343-213a-52f9-aec6-626fd92efa0e',NULL);
INSERT INTO "stages" VALUES(116,18,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,NULL,NULL,NULL,'2026-11-16 01:10:00.000000',0,0,2,'{"yang_kurang": "tempat", "nama": "Budi", "keputusan": "ditarik pemohon"}','Budi','shell','459b6755-b2de-5321-8227-95b7f6d406b4',NULL);
INSERT INTO "stages" VALUES(117,19,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(118,19,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "19/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "surel": "arsip@contoh.id", "nama": "Budi", "keputusan": "terima"}','Budi','shell','4a4e161e-6e31-5315-94ce-abc9fd653864',NULL);
INSERT INTO "stages" VALUES(119,19,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "untuk difasilitasi", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','ba9f8318-669b-50c4-a2ea-0cc8475e8781',NULL);
INSERT INTO "stages" VALUES(120,19,4,'Disposisi Kabid Aptika','kabid','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Subkoordinator Infrastruktur dan Layanan E-Government", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','c4d49e6a-0788-5392-bfcd-9bf62518d664',NULL);
INSERT INTO "stages" VALUES(121,19,5,'Disposisi Subkor ILE','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kepada": "Tim TCM Room", "nama": "Budi", "keputusan": "teruskan"}','Budi','shell','2539c26a-e2b4-5f99-bc13-7b2e28d613a3',NULL);
INSERT INTO "stages" VALUES(122,19,6,'Pengecekan Kelengkapan','subkor','closed','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"nama": "Budi", "keputusan": "lengkap"}','Budi','shell','51a379dd-8a68-5558-b40d-7233c320f76e',NULL);
INSERT INTO "stages" VALUES(123,19,7,'Konfirmasi Waktu dan Tempat','subkor','closed','2026-11-16 01:10:00.000000',15.0,'2026-11-16 01:10:00.000000','2026-11-16 01:25:00.000000',NULL,'2026-11-16 01:10:00.000000',0,0,1,'{"kegiatan": [{"acara": "Rapat Rekaan", "mulai": "2026-11-30T13:00", "selesai": "2026-11-30T15:00", "tempat": "TCM Room"}], "ruang": "TCM Room", "akun": "Zoom 1", "operator": "Dewi Contoh", "nama": "Budi", "keputusan": "setuju"}','Budi','shell','22dba88c-7a3c-5c37-8daf-7efd5292363b',NULL);
INSERT INTO "stages" VALUES(124,19,8,'Persiapan dan Pengujian','subkor','open','2026-11-16 01:10:00.000000',30.0,'2026-11-16 01:10:00.000000','2026-11-16 01:40:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'7cab2739-56eb-5fa7-9880-1e7bd8e24fc4','6f01930b-b182-50e0-83fe-248a3e0ebaf1');
INSERT INTO "stages" VALUES(125,20,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(126,20,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"catatan": "tanpa tanggal", "nama": "Budi", "keputusan": "kembalikan"}','Budi','shell','5fa65b46-20f3-5466-9780-1ecb3644d055',NULL);
INSERT INTO "stages" VALUES(127,21,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(128,21,2,'Penerimaan oleh TU','tu','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:10:00.000000',1,0,1,'{"nomor": "21/A/2026", "tanggal": "2026-11-12", "pemohon": "Dinas Contoh", "nama": "Budi", "keputusan": "terima"}','Budi','shell','38c1dea1-0342-55f6-a5b2-3b895e648adf',NULL);
INSERT INTO "stages" VALUES(129,21,3,'Disposisi Kepala Dinas','kadis','closed','2026-11-16 01:10:00.000000',5.0,'2026-11-16 01:10:00.000000','2026-11-16 01:15:00.000000',NULL,'2026-11-16 02:00:00.000000',1,0,1,'{"kepada": "Kepala Bidang Aplikasi dan Informatika", "catatan": "lewat surel", "nama": "Budi Contoh", "keputusan": "teruskan"}','Budi Contoh','mail','7472eb77-1e0f-56d1-989e-1ebfbd75619f',NULL);
INSERT INTO "stages" VALUES(130,21,4,'Disposisi Kabid Aptika','kabid','open','2026-11-16 02:00:00.000000',30.0,'2026-11-16 02:00:00.000000','2026-11-16 02:30:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'da3d9a81-639b-529b-9e29-cacd94c7e323','9abb2369-5c7b-5d24-83f6-facd2f96206b');
INSERT INTO "stages" VALUES(131,22,1,'Surat Permohonan','pemohon','closed','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,'2026-11-16 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(132,22,2,'Penerimaan oleh TU','tu','open','2026-11-16 01:00:00.000000',5.0,'2026-11-16 01:00:00.000000','2026-11-16 01:05:00.000000',NULL,NULL,0,0,1,'null',NULL,NULL,'b68f3e68-1d4d-54b5-becd-c65f5f48834b','8129ed6d-c350-5d82-9131-b9d3a0f64d6b');
INSERT INTO "stages" VALUES(133,23,1,'Surat Permohonan','pemohon','closed','2027-01-04 01:00:00.000000',5.0,'2027-01-04 01:00:00.000000','2027-01-04 01:05:00.000000',NULL,'2027-01-04 01:00:00.000000',0,0,0,'{"keputusan": "diterima"}','Dinas Arsip dan Pustaka','arrival',NULL,NULL);
INSERT INTO "stages" VALUES(134,23,2,'Penerimaan oleh TU','tu','open','2027-01-04 01:00:00.000000',5.0,'2027-01-04 01:00:00.000000','2027-01-04 01:05:00.000000',NULL,NULL,0,0,0,'null',NULL,NULL,'4f058681-10d5-5a1b-b130-d2bdda200ef8','f7ba1d70-1cbe-535f-9fe5-765f461e6a6b');
CREATE TABLE users (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	nama VARCHAR NOT NULL, 
	mail VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	epoch INTEGER NOT NULL, 
	active BOOLEAN NOT NULL, 
	CONSTRAINT pk_users PRIMARY KEY (id), 
	CONSTRAINT uq_users_name UNIQUE (name)
);
INSERT INTO "users" VALUES(1,'wulan','Wulan Contoh','tu@contoh.id','$argon2id$v=19$m=65536,t=3,p=4$gU6XZNe8jV1V1AhGa4y1QA$BrwNLLxpSw3rLyYvZ9aDv9LX9ebadfHnpWZt8UrmUTw',0,1);
INSERT INTO "users" VALUES(2,'lama','Lama Contoh','lama@contoh.id','$argon2id$v=19$m=65536,t=3,p=4$xXk9VsRlUkGmkoFWOU3ZQA$2DdoKxtc5/f0o9qUwYvpK/OTGyJy2keVI6zdQSewcWQ',1,0);
CREATE INDEX ix_letters_state ON letters (state);
CREATE INDEX ix_arrivals_letter_id ON arrivals (letter_id);
CREATE INDEX ix_audit_letter_id ON audit (letter_id);
CREATE INDEX ix_bookings_letter_id ON bookings (letter_id);
CREATE INDEX ix_bookings_start ON bookings (start);
CREATE INDEX ix_documents_letter_id ON documents (letter_id);
CREATE INDEX ix_mails_letter_id ON mails (letter_id);
CREATE INDEX ix_mails_state ON mails (state);
CREATE INDEX ix_stages_letter_id ON stages (letter_id);
CREATE INDEX ix_stages_state ON stages (state);
CREATE INDEX ix_incoming_filed ON incoming (filed);
CREATE INDEX ix_incoming_fingerprint ON incoming (fingerprint);
CREATE INDEX ix_incoming_letter_id ON incoming (letter_id);
CREATE INDEX ix_incoming_state ON incoming (state);
COMMIT;

-- What nobody gets for free. Run by the superuser inside the database; may be repeated.
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;

/**
 * The words of the newest text of each article, so that stories are found by them. The database itself keeps them right: SQLite by
 * triggers on an FTS5 table that holds words alone, PostgreSQL by a column that it makes of the text.
 */
import { type Kysely, PostgresAdapter, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await (db.getExecutor().adapter instanceof PostgresAdapter ? inPostgres(db) : inSqlite(db));
}

/** The numbers of `searched_article` rise as texts come in, so the newest have the highest. */
async function inSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`create table searched_article (id integer primary key, article_id text not null unique)`.execute(db);
  await sql`create virtual table article_words using fts5(
    headline, summary, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`.execute(
    db,
  );
  await sql`create trigger article_text_is_searched after insert on article_text begin
    delete from article_words where rowid = (select id from searched_article where article_id = new.article_id);
    delete from searched_article where article_id = new.article_id;
    insert into searched_article (article_id) values (new.article_id);
    insert into article_words (rowid, headline, summary, text)
      select id, new.headline, new.summary, new.text from searched_article where article_id = new.article_id;
  end`.execute(db);
  await sql`create trigger article_is_gone after delete on article begin
    delete from article_words where rowid = (select id from searched_article where article_id = old.id);
    delete from searched_article where article_id = old.id;
  end`.execute(db);
  await sql`insert into searched_article (article_id) select id from article order by dated_at, id`.execute(db);
  await sql`insert into article_words (rowid, headline, summary, text)
    select searched.id, newest.headline, newest.summary, newest.text
    from searched_article as searched
    join article on article.id = searched.article_id
    join article_text as newest on newest.article_id = article.id and newest.version = article.text_version`.execute(
    db,
  );
}

/** Letters that lose their accents, and signs that would make one word of two, as SQLite's tokenizer parts them. */
const ACCENTED = 'àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝ';
const PLAIN = 'aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuy';
const SIGNS = `!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~–—‘’“”…£€·`;

/** PostgreSQL takes no more than a megabyte of words; a longer text is found by its first part. */
async function inPostgres(db: Kysely<unknown>): Promise<void> {
  const from = sql.lit(`${ACCENTED}${SIGNS}`);
  const to = sql.lit(`${PLAIN}${' '.repeat([...SIGNS].length)}`);
  await sql`alter table article_text add column words tsvector generated always as (
    to_tsvector('simple', translate(left(headline || ' ' || summary || ' ' || coalesce(text, ''), 200000), ${from}, ${to}))
  ) stored`.execute(db);
  await sql`create index article_text_words on article_text using gin (words)`.execute(db);
}

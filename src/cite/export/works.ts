/**
 * The types of works of CSL-JSON (Citation Style Language 1.0.2), and what other formats call them:
 * BibTeX, BibLaTeX, RIS, schema.org and Zotero, whose types stand in COinS.
 */
const WORKS = `
article misc online UNPB Article preprint
article-journal article article JOUR ScholarlyArticle journalArticle
article-magazine article article MGZN Article magazineArticle
article-newspaper article article NEWS NewsArticle newspaperArticle
bill misc legislation BILL Legislation bill
book book book BOOK Book book
broadcast misc misc MPCT CreativeWork tvBroadcast
chapter incollection incollection CHAP Chapter bookSection
classic misc misc CLSWK CreativeWork document
collection misc misc GEN Collection document
dataset misc dataset DATA Dataset dataset
document misc misc GEN CreativeWork document
entry incollection inreference GEN CreativeWork document
entry-dictionary incollection inreference DICT CreativeWork dictionaryEntry
entry-encyclopedia incollection inreference ENCYC Article encyclopediaArticle
event misc misc GEN CreativeWork document
figure misc image FIGURE ImageObject artwork
graphic misc artwork ART VisualArtwork artwork
hearing misc legal HEAR CreativeWork hearing
interview misc misc GEN CreativeWork interview
legal_case misc jurisdiction CASE CreativeWork case
legislation misc legislation STAT Legislation statute
manuscript unpublished unpublished MANSCPT Manuscript manuscript
map misc misc MAP Map map
motion_picture misc movie MPCT Movie film
musical_score misc music MUSIC SheetMusic document
pamphlet booklet booklet PAMP CreativeWork document
paper-conference inproceedings inproceedings CONF ScholarlyArticle conferencePaper
patent misc patent PAT CreativeWork patent
performance misc performance GEN CreativeWork document
periodical misc periodical SER Periodical document
personal_communication misc letter PCOMM Message letter
post misc online ICOMM SocialMediaPosting forumPost
post-weblog misc online BLOG BlogPosting blogPost
regulation misc legislation STAT Legislation statute
report techreport report RPRT Report report
review article review JOUR Review journalArticle
review-book article review JOUR Review journalArticle
software misc software COMP SoftwareApplication computerProgram
song misc music SOUND MusicRecording audioRecording
speech misc misc GEN CreativeWork presentation
standard misc standard STAND CreativeWork standard
thesis misc thesis THES Thesis thesis
treaty misc legal GEN CreativeWork document
webpage misc online ELEC WebPage webpage`;

const types = new Map(
  WORKS.trim()
    .split('\n')
    .map(row => [row.split(' ')[0], row.split(' ')]),
);

/** The columns. */
export const BIBTEX = 1;
export const BIBLATEX = 2;
export const RIS = 3;
export const SCHEMA = 4;
export const ZOTERO = 5;

/** Whether CSL-JSON has such a type. */
export const isWork = (type: string): boolean => types.has(type);

/** What the format of a column calls works of a type of CSL-JSON; one that it has not is a document. */
export const workType = (type: string, column: 1 | 2 | 3 | 4 | 5): string =>
  (types.get(type) ?? types.get('document'))?.[column] ?? '';

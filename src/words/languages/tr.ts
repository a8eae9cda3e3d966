import {formatNumber, formatUnit} from '../intl.ts';
import type {Language} from '../language.ts';

const ORDER = ['ilk', 'ikinci', 'üçüncü', 'son'];

/** Ms, from the longest. */
const AGES: readonly (readonly [number, string])[] = [
  [864e5, 'gün'],
  [36e5, 'saat'],
  [6e4, 'dakika'],
];

const entries = (count: number, lang: string): string => `${formatNumber(count, lang)} kayıt`;
const sources = (count: number, lang: string): string => `${formatNumber(count, lang)} kaynak`;
const references = (count: number, lang: string): string => `${formatNumber(count, lang)} künye`;
const more = (count: number, lang: string): string => `${formatNumber(count, lang)} tane daha`;
const andMore = (count: number, lang: string): string => `ve ${more(count, lang)}`;
const someOf = (count: number, all: number, lang: string): string =>
  `${entries(all, lang)}tan ${formatNumber(count, lang)} tanesi`;

/** What takes the case in place of a date that cannot; centuries and decades take it themselves. */
const since = (date: string): string =>
  /^\d+$/.test(date)
    ? `${date} yılından beri`
    : /(?:yıl|lar)$/.test(date)
      ? `${date}dan beri`
      : /’ler$/.test(date)
        ? `${date}den beri`
        : `${date} tarihinden beri`;
const until = (date: string): string =>
  /^\d+$/.test(date)
    ? `${date} yılına kadar`
    : /(?:yıl|lar)$/.test(date)
      ? `${date}a kadar`
      : /’ler$/.test(date)
        ? `${date}e kadar`
        : `${date} tarihine kadar`;

export const tr: Language = {
  main: {
    lang: 'tr',

    timeline: 'Zaman çizelgesi',
    skip: 'Zaman çizelgesini atla',
    loading: 'Zaman çizelgesi yükleniyor…',
    empty: 'Henüz kayıt yok',
    noneSourced: 'Henüz kaynağı olan kayıt yok',
    failed: 'Zaman çizelgesi yüklenemedi',
    retry: 'Yeniden dene',
    earlier: 'Daha önce',
    later: 'Daha sonra',
    more: 'Daha fazla',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    showAll: 'Tümü',
    search: 'Ara',
    filters: 'Filtreler',
    table: 'Tablo',
    cite: 'Kaynak göster',
    now: 'Şimdi',
    cancel: 'İptal',
    close: 'Kapat',
    previous: 'Önceki',
    next: 'Sonraki',
    entries,

    untitled: 'Başlıksız',
    undated: 'Tarihsiz',
    announced: 'Duyuruldu, tarih verilmedi',
    expected: 'Bekleniyor',
    isNew: 'Yeni',
    noSource: 'Kaynak belirtilmemiş',
    sourcesDiffer: 'Kaynaklar çelişiyor',
    stances: {supports: 'destekliyor', disputes: 'itiraz ediyor', mentions: 'değiniyor'},
    corrected: date => (date ? `Düzeltildi: ${date}` : 'Düzeltildi'),
    pass: (amount, unit, lang) => `Aradan ${formatUnit(amount, unit, lang)} geçiyor`,

    sources: 'Kaynaklar',
    citedAt: 'Kullanıldığı yerler:',
    otherUses: andMore,
    sourceNumber: (number, lang) => `Kaynak ${formatNumber(number, lang)}`,
    state({entries: all, sourced, unsourced, byOne, byTwoOrMore, disputed}, lang) {
      if (!all) return '';
      if (all === 1) {
        const known = byOne
          ? 'tek kaynaklı'
          : sourced
            ? 'iki ya da daha çok kaynaklı'
            : 'kaynaksız';
        return `${entries(1, lang)}, ${known}${disputed ? '; kaynaklar çelişiyor' : ''}.`;
      }
      const known = !unsourced
        ? 'tümü kaynaklı'
        : sourced
          ? `${formatNumber(sourced, lang)} kaynaklı, ${formatNumber(unsourced, lang)} kaynaksız`
          : 'tümü kaynaksız';
      const details = [
        byOne && `${entries(byOne, lang)}ta tek kaynak var`,
        byTwoOrMore && `${entries(byTwoOrMore, lang)}ta iki ya da daha çok kaynak var`,
        disputed && `${entries(disputed, lang)}ta kaynaklar çelişiyor`,
      ].filter(Boolean);
      return `${entries(all, lang)}: ${known}${details.length ? '; ' : ''}${details.join(', ')}.`;
    },
    severalSources: sources,
    lastCorrected: date => `Son düzeltme: ${date}.`,
    comma: ', ',
    semicolon: '; ',
    etAl: names => `${names} vd.`,
    quotes: ['“', '”'],
    accessed: date => `Erişim: ${date}`,
    archived: date => (date ? `Arşivlendi: ${date}` : 'Arşivlendi'),
    missing: id => `${id} (tanımlanmamış)`,

    about: date => `${date} dolayları`,
    uncertain: date => `${date} (kesin değil)`,
    aboutUncertain: date => `${date} dolayları (kesin değil)`,
    since,
    until,
    always: 'her zaman',
    endUnknown: start => `${since(start)}, bitişi bilinmiyor`,
    startUnknown: end => `${until(end)}, başlangıcı bilinmiyor`,
    unknown: 'bilinmiyor',
    range: (start, end) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`),
    fromTo: (start, end) => `${since(start).replace(/ beri$/, '')} ${until(end)}`,
    orEarlier: date => `${date} veya öncesi`,
    orLater: date => `${date} veya sonrası`,
    // As the last number is said: on, otuz, kırk, altmış, doksan, but yirmi, elli, yüz, bin.
    decade: year => `${year}’${/[13469]0$/.test(year) ? 'lar' : 'ler'}`,
    century: number => `${number}. yüzyıl`,
    millennium: number => `${number}. binyıl`,
    within: (day, years) => `${day} (${years})`,
    julian: date => `${date} (Jülyen takvimi)`,
    inCalendar: (date, gregorian) => `${date} (${gregorian})`,
    beforeEra: text => `MÖ ${text}`,
    season(code, year) {
      if (code < 33) {
        const name = ['ilkbaharı', 'yazı', 'sonbaharı', 'kışı'][(code - 21) % 4];
        const half = code < 25 ? '' : code < 29 ? 'kuzey' : 'güney';
        return `${year} ${name}${half && ` (${half} yarımküre)`}`;
      }
      return code < 37
        ? `${year} yılının ${ORDER[code - 33]} çeyreği`
        : code < 40
          ? `${year} yılının ${code === 39 ? 'son' : ORDER[code - 37]} dört ayı`
          : `${year} yılının ${ORDER[code - 40]} yarısı`;
    },
  },

  reference: {
    edition: (edition, lang) =>
      /^\d{1,4}$/.test(edition)
        ? `${formatNumber(Number(edition), lang, {useGrouping: false})}. baskı`
        : edition,
    editedBy: names => `ed. ${names}`,
    version: version => (/^[\d.]+$/.test(version) ? `sürüm ${version}` : version),
    numbered: number => (/^\d/.test(number) ? `no. ${number}` : number),
    pages: pages => `s. ${pages}`,
  },

  later: {
    page: (from, to, all, lang) =>
      `${formatNumber(from, lang)}–${formatNumber(to, lang)} / ${formatNumber(all, lang)}`,

    overview: 'Genel bakış',
    windowStart: 'Görünen aralığın başı',
    windowMiddle: 'Görünen aralık',
    windowEnd: 'Görünen aralığın sonu',

    crowd: (count, dates, lang) => `${entries(count, lang)}, ${dates}`,
    found: (count, crowd, lang) => `${crowd}: ${formatNumber(count, lang)} sonuç`,
    fromSources: (count, lang) => `${sources(count, lang)}tan`,
    inView: (dates, count, all, lang) =>
      `Görünen: ${dates}, ${count === all ? entries(all, lang) : someOf(count, all, lang)}`,
    beyond: more,
    inJulian: (date, gregorian) => `${date} (Jülyen takvimi; Gregoryen takvimde: ${gregorian})`,
    notPrinted: (count, lang) => `${entries(count, lang)} daha yazdırılmadı`,
    noGroup: 'Grupsuz',
    otherGroups: 'Diğerleri',
  },

  reader: {
    place: (number, all, lang) => `${formatNumber(number, lang)} / ${formatNumber(all, lang)}`,
    placed: (number, all, title, lang) =>
      `Kayıt ${formatNumber(number, lang)}, toplam ${formatNumber(all, lang)}: ${title}`,
    tags: 'Etiketler',
    side: (stance, count) =>
      ({
        supports: 'Bunu söyleyen kaynak',
        disputes: 'Farklı bilgi veren kaynak',
        mentions: 'Konuya değinen kaynak',
      })[stance] + (count === 1 ? '' : 'lar'),
    inSources: 'Kaynak listesinde',

    notLoaded: {
      image: 'Görsel kullanılamıyor',
      audio: 'Ses kaydı kullanılamıyor',
      video: 'Video kullanılamıyor',
      page: 'Sayfa kullanılamıyor',
    },
    showHere: page => (page ? `Burada göster: ${page}` : 'Burada göster'),
    untilThen: host => `O zamana kadar ${host} adresinden hiçbir şey yüklenmez.`,

    clear: 'Temizle',
    clearAll: 'Tümünü temizle',
    searching: 'Aranıyor…',
    found: someOf,
    noneFound: (query, isFiltered) =>
      !query
        ? 'Bu filtrelere uyan kayıt yok'
        : isFiltered
          ? `Bu filtrelerle “\u2068${query}\u2069” aramasına uyan kayıt yok`
          : `“\u2068${query}\u2069” aramasına uyan kayıt yok`,
    filterKinds: {groups: 'Grup', tags: 'Etiket', sources: 'Kaynak', statuses: 'Durum'},
    otherValues: (count, chosen, lang) =>
      more(count, lang) + (chosen ? `, ${formatNumber(chosen, lang)} seçili` : ''),
    unlisted: (count, lang) => `${more(count, lang)} var, arayarak bulunabilir`,

    columnDate: 'Tarih',
    columnTitle: 'Başlık',
    columnGroup: 'Grup',
    copyCsv: 'CSV olarak kopyala',
    downloadCsv: 'CSV olarak indir',
    copied: (count, lang) => `${entries(count, lang)} kopyalandı`,
    copyFailed: 'Tablo kopyalanamadı',
    csvColumns: [
      ...['Kimlik', 'Tarih (EDTF)', 'Tarih', 'Başlık', 'Özet', 'Durum', 'Grup', 'Etiketler'],
      ...['Kaynaklar', 'Adresler', 'Alıntılar'],
    ],
    happened: 'Gerçekleşti',
    quoted: (quote, from, stance) => `“${quote}” (${from}${stance && `; ${stance}`})`,

    copyLink: 'Bağlantıyı kopyala',
    linkCopied: 'Bağlantı kopyalandı',
    linkNotCopied: 'Bağlantı kopyalanamadı',
    linkGone: 'Bu bağlantının götürdüğü kayıt artık burada değil',

    changes: (added, changed, removed, lang) =>
      [
        added && `${formatNumber(added, lang)} yeni kayıt`,
        changed && `${entries(changed, lang)} değişti`,
        removed && `${entries(removed, lang)} kaldırıldı`,
      ]
        .filter(Boolean)
        .join(', '),
    stale(age, lang) {
      const [size, unit] = AGES.find(([size]) => age >= 2 * size) ?? [1000, 'saniye'];
      const count = formatNumber(Math.max(0, Math.round(age / size)), lang);
      return `${count} ${unit} önceki durum; son denetim başarısız oldu`;
    },
    openGone: 'Açık olan kayıt kaldırıldı',
  },

  citing: {
    citeTimeline: 'Bu zaman çizelgesini kaynak göster',
    citeEntry: 'Bu kaydı kaynak göster',
    allSources: (count, lang) =>
      count === 1 ? 'Kaynağı' : `Tüm kaynakları (${formatNumber(count, lang)})`,
    entrySources: (count, lang) =>
      count === 1 ? 'Kaynağı' : `Kaynakları (${formatNumber(count, lang)})`,
    timelineItself: 'Zaman çizelgesinin kendisi',
    entryItself: 'Kaydın kendisi',
    others: andMore,
    copyText: 'Metin olarak kopyala',
    copyHtml: 'HTML olarak kopyala',
    download: 'İndirme biçimi:',
    writing: 'Hazırlanıyor…',
    copied: (count, lang) => `${references(count, lang)} kopyalandı`,
    copiedAsText: (count, lang) => `${references(count, lang)} metin olarak kopyalandı`,
    copyByHand: 'Bu sayfanın kopyalama izni yok. Seçili metni elle kopyalayın.',
    copyTooLong: 'Bu sayfanın kopyalama izni yok. Bunun yerine künyeleri indirin.',
    picture: 'Bu görünümün görseli',
    pictureFailed: 'Görsel oluşturulamadı',
  },
};

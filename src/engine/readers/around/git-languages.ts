/** What git says of a lost connection in other languages than English: it only wraps ssh, so its lines decide nothing. */

import type { Wording } from '../../wording.ts';

interface Language {
  /** Before each; older releases left it in English. */
  readonly fatal: readonly string[];
  readonly unread: readonly string[];
  readonly advice: readonly string[];
  readonly hungUp: readonly string[];
  readonly cloning: readonly string[];
  /** Before the four bytes that came in place of git's protocol. */
  readonly badLength: readonly string[];
}

// git's po/ of the releases 2.20 to 2.55; a blank stands for the unbreakable ones.
const LANGUAGES: readonly Language[] = [
  // Bulgarian
  {
    fatal: ['fatal: ', 'ФАТАЛНА ГРЕШКА: ', 'фатална грешка: '],
    unread: ['Не може да се чете от отдалеченото хранилище.'],
    advice: [
      'Проверете дали то съществува и дали имате права',
      'Проверете дали то съществува и дали имате права̀',
      'за достъп.',
    ],
    hungUp: [
      'отдалеченото хранилище неочаквано прекъсна връзката',
      'отдалеченото хранилище прекъсна връзката веднага след отварянето ѝ',
    ],
    cloning: ['Клониране и създаване на хранилище в {_}'],
    badLength: [
      'ПРОТОКОЛНА ГРЕШКА: неправилeн знак за дължина на ред: ',
      'протоколна грешка: неправилeн знак за дължина на ред: ',
    ],
  },
  // Catalan
  {
    fatal: ['fatal: '],
    unread: ["No s'ha pogut llegir del dipòsit remot.", "No s'ha pogut llegir del repositori remot."],
    advice: [
      'Assegureu-vos que tingueu els permisos',
      "d'accés correctes i que el dipòsit existeixi.",
      "d'accés correctes i que el repositori existeixi.",
    ],
    hungUp: [
      'el costat remot ha penjat en el moment de contacte inicial',
      'el remot ha penjat inesperadament',
    ],
    cloning: ["S'està clonant a {_}"],
    badLength: ['error de protocol: caràcter de longitud de línia erroni: '],
  },
  // German
  {
    fatal: ['Schwerwiegend: ', 'fatal: '],
    unread: ['Konnte nicht vom Remote-Repository lesen.'],
    advice: [
      'Bitte stellen Sie sicher, dass die korrekten Zugriffsberechtigungen bestehen',
      'und das Repository existiert.',
    ],
    hungUp: [
      'Die Gegenseite hat nach dem ersten Kontakt abgebrochen.',
      'Die Gegenseite hat unerwartet abgebrochen.',
    ],
    cloning: ['Klone nach {_}'],
    badLength: ['Protokollfehler: ungültiges Zeichen für Zeilenlänge: '],
  },
  // Spanish
  {
    fatal: ['fatal: '],
    unread: ['No se pudo leer del repositorio remoto.'],
    advice: [
      'Por favor asegúrate de que tengas los permisos de acceso correctos',
      'Por favor asegúrate que tienes los permisos de acceso correctos',
      'Por favor asegúrese que tiene los permisos de acceso correctos',
      'y que el repositorio exista.',
      'y que el repositorio existe.',
    ],
    hungUp: ['el remoto se colgó de manera inesperada', 'el remoto se colgó en el contacto inicial'],
    cloning: ['Clonando en {_}'],
    badLength: [
      'error de protocolo: mal caracter de largo de línea: ',
      'error de protocolo: mal carácter de largo de línea: ',
    ],
  },
  // French
  {
    fatal: ['fatal : ', 'fatal: '],
    unread: ['Impossible de lire le dépôt distant.'],
    advice: ["Veuillez vérifier que vous avez les droits d'accès", 'et que le dépôt existe.'],
    hungUp: [
      "L'hôte distant a fermé la connexion de manière inattendue",
      "l'hôte distant a fermé la connexion de manière inattendue",
      "l'hôte distant a fermé la connexion lors du contact initial",
    ],
    cloning: ['Clonage dans {_}'],
    badLength: ['erreur de protocole : mauvais caractère de longueur de ligne : '],
  },
  // Irish
  {
    fatal: ['fatal: ', 'marfach: '],
    unread: ['Ní fhéadfaí léamh ó stór iargúlta.'],
    advice: ['Déan cinnte go bhfuil na cearta rochtana cearta agat', 'agus tá an stór ann.'],
    hungUp: [
      'crochadh an deireadh iargúlta ar an teagmháil tosaigh',
      'crochadh an deireadh iargúlta suas gan choinne',
    ],
    cloning: ['Clónáil isteach {_}'],
    badLength: ['earráid prótacal: carachtar fad droch-líne: '],
  },
  // Indonesian
  {
    fatal: ['fatal: '],
    unread: ['Tidak dapat membaca dari repositori remote.'],
    advice: ['Mohon pastikan Anda punya hak akses yang benar dan repositori ada.'],
    hungUp: [
      'remote berakhir menggantung saat kontak pertama',
      'ujung remote menggantung secara tidak terduga',
    ],
    cloning: ['Kloning ke {_}'],
    badLength: ['kesalahan protokol: karakter panjang baris jelek: '],
  },
  // Italian
  {
    fatal: ['fatal: '],
    unread: ['Impossibile leggere dal repository remoto.'],
    advice: ["Assicurati di disporre dei privilegi d'accesso corretti", 'e che il repository esista.'],
    hungUp: [
      "l'interlocutore remoto ha chiuso inaspettatamente la connessione",
      'la controparte remota ha chiuso la connessione durante il contatto iniziale',
    ],
    cloning: ['Clone in {_}'],
    badLength: ['errore protocollo: carattere lunghezza riga non valido: '],
  },
  // Korean
  {
    fatal: ['fatal: '],
    unread: ['리모트 저장소에서 읽을 수 없습니다'],
    advice: ['올바른 접근 권한이 있는지, 그리고 저장소가 있는지', '확인하십시오.'],
    hungUp: [],
    cloning: ['{_}에 복제합니다...'],
    badLength: [],
  },
  // Polish
  {
    fatal: ['fatal: '],
    unread: ['Nie można czytać ze zdalnego repozytorium.'],
    advice: ['Upewnij się, że masz odpowiednie prawa dostępu', 'i że repozytorium istnieje.'],
    hungUp: [
      'zdalna maszyna nieoczekiwanie się rozłączyła',
      'zdalna maszyna rozłączyła się po początkowym kontakcie',
    ],
    cloning: ['Klonowanie do {_}'],
    badLength: ['błąd protokołu: zły znak długości wiersza: '],
  },
  // Portuguese
  {
    fatal: ['fatal: '],
    unread: ['Incapaz de ler o repositório remoto.', 'Não foi possível ler do repositório remoto.'],
    advice: [
      'Certifica-se que tem os direitos de acesso corretos',
      'Certifica-te que tem as permissões de acesso corretas',
      'e que o repositório existe.',
    ],
    hungUp: ['o lado remoto desligou após contacto inicial', 'o lado remoto desligou inesperadamente'],
    cloning: ['A clonar em {_}', 'Clonando para {_}'],
    badLength: [],
  },
  // Russian
  {
    fatal: ['fatal: '],
    unread: ['Не удалось прочитать из внешнего репозитория.'],
    advice: ['Удостоверьтесь, что у вас есть необходимые права доступа', 'и репозиторий существует.'],
    hungUp: [],
    cloning: ['Клонирование в {_}'],
    badLength: [],
  },
  // Swedish
  {
    fatal: ['fatal: ', 'ödesdigert: '],
    unread: ['Kunde inte läsa från fjärrarkiv.'],
    advice: ['Se till att du har korrekt åtkomstbehörighet', 'och att arkivet existerar.'],
    hungUp: ['fjärren lade på oväntat', 'fjärren lade på vid inledande kontakt'],
    cloning: ['Klonar till {_}'],
    badLength: ['protokollfel: felaktig radlängdstecken: '],
  },
  // Turkish
  {
    fatal: ['fatal: ', 'onulmaz: '],
    unread: ['Uzak konum deposu okunamadı.'],
    advice: ['Lütfen doğru erişim haklarına iye olduğunuzdan ve', 'deponun var olduğundan emin olun.'],
    hungUp: [
      'uzak konum beklenmedik bir biçimde hattı kapattı',
      'uzak uç ilk iletişimle birlikte hattı kapattı',
    ],
    cloning: ['Klonlama konumu: {_}'],
    badLength: ['protokol hatası: hatalı satır uzunluğu karakteri: '],
  },
  // Ukrainian
  {
    fatal: ['fatal: ', 'збій: '],
    unread: ['Не вдалося прочитати з віддаленого сховища.'],
    advice: ['Будь ласка, переконайтеся, що у вас є правильні права доступу', 'і що сховище існує.'],
    hungUp: [
      'віддалене призначення несподівано відключилося',
      'віддалене призначеня відключилося при першому контакті',
    ],
    cloning: ['Клонування в {_}'],
    badLength: ['помилка протоколу: невірний символ довжини рядка: '],
  },
  // Vietnamese
  {
    fatal: ['fatal: ', 'lỗi nghiêm trọng: '],
    unread: ['Không thể đọc từ kho trên mạng.'],
    advice: ['Vui lòng chắc chắn là bạn có đủ thẩm quyền truy cập', 'và kho chứa đã sẵn có.'],
    hungUp: ['máy chủ bị treo bất ngờ', 'máy chủ bị treo trên lần tiếp xúc đầu tiên'],
    cloning: ['Đang nhân bản thành {_}'],
    badLength: ['lỗi giao thức: ký tự chiều dài dòng bị sai: '],
  },
  // Chinese, simplified
  {
    fatal: ['fatal: ', '致命错误：'],
    unread: ['无法读取远程仓库。'],
    advice: ['请确认您有正确的访问权限并且仓库存在。'],
    hungUp: ['远端在初始连接时即挂断', '远端意外挂断了'],
    cloning: ['正克隆到 {_}'],
    badLength: ['协议错误：错误的行长度字符串：', '协议错误：错误的行长度字符：'],
  },
  // Chinese, traditional
  {
    fatal: ['fatal: ', '致命錯誤: '],
    unread: ['無法讀取遠端版本庫。'],
    advice: ['請確認您有正確的存取權限並且版本庫存在。'],
    hungUp: ['遠端在初始連線時即掛斷', '遠端意外掛斷了'],
    cloning: ['正拓製到 {_}', '正複製到 {_}'],
    badLength: ['協定錯誤：錯誤的行長度字串：'],
  },
];

const wrapped = (
  says: Wording['says'],
  text: string,
  fields: Readonly<Record<string, string>>,
  sample: string,
  means: string,
): Wording => ({ says, side: 'client', text, with: fields, levels: [], sample, means });

/** Texts that several languages share are one wording. */
function once(list: readonly Wording[]): readonly Wording[] {
  return [...new Map(list.map((w) => [w.text, w])).values()];
}

export const GIT_LANGUAGES: readonly Wording[] = once(
  LANGUAGES.flatMap((l) => [
    ...l.fatal.flatMap((fatal) => [
      ...l.unread.map((text) =>
        wrapped(
          'tool.read-failed',
          fatal + text,
          { tool: 'git' },
          fatal + text,
          'git got nothing over its ssh connection. The line above it says why.',
        ),
      ),
      ...l.hungUp.map((text) =>
        wrapped(
          'tool.closed',
          fatal + text,
          { tool: 'git', text: fatal + text },
          fatal + text,
          'The connection ended while git still expected something.',
        ),
      ),
      ...l.badLength.map((text) =>
        wrapped(
          'session.noise-in-stream',
          `${fatal}${text}{text:peer}`,
          {},
          `${fatal}${text}Welc`,
          'The server printed text where git expected its protocol, e.g. from a start-up file of the shell.',
        ),
      ),
    ]),
    ...l.advice.map((text) =>
      wrapped(
        'tool.note',
        text,
        { tool: 'git' },
        text,
        'git prints this after every failed ssh connection, whatever the reason.',
      ),
    ),
    ...l.cloning.map((text) =>
      wrapped('tool.note', text, { tool: 'git' }, text.replace('{_}', "'site'"), 'git begins.'),
    ),
  ]),
);

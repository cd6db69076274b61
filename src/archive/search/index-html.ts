import { type Catalogue, ENTRIES_PER_FILE } from './catalogue.ts'

/** Nothing but the site's own files may run or be fetched. `file:` is what its own files are when no server gives them. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:; base-uri 'none'; form-action 'none'"

/** The one page of the site. */
export function indexHtml({ meetings }: Catalogue): string {
  const parts = Array.from(
    { length: Math.max(1, Math.ceil(meetings.length / ENTRIES_PER_FILE)) },
    (_, n) => `meetings-${n}`,
  )
  const scripts = ['people', 'bodies', ...parts].map((name) => `<script defer src="data/${name}.js"></script>`)
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>Tra cứu lưu trữ</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<script defer src="engine.js"></script>
<script defer src="app.js"></script>
${scripts.join('\n')}
<script defer src="data/start.js"></script>
</head>
<body>
<a class="skip" href="#noi-dung">Tới nội dung</a>
<header>
<p class="name"><a href="#/">Tra cứu lưu trữ</a></p>
<nav aria-label="Mục chính"><ul>
<li><a href="#/">Tìm kiếm</a></li>
<li><a href="#/thoi-gian">Dòng thời gian</a></li>
<li><a href="#/nguoi">Cá nhân</a></li>
<li><a href="#/co-quan">Cơ quan</a></li>
</ul></nav>
</header>
<main id="noi-dung" tabindex="-1">
<noscript><p>Trang này cần JavaScript để tìm kiếm. Văn bản của từng cuộc họp nằm trong thư mục của năm, bên cạnh thư mục này.</p></noscript>
</main>
<footer><p>Trang tĩnh, dùng được khi không có mạng. Do hoinghi lập.</p></footer>
</body>
</html>
`
}

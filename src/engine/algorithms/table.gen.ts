/**
 * What each release offers by default: programs, their releases, and each list with the release since which it holds. Written by
 * scripts/algorithms.mjs from the sources of the programs: do not edit. Read by table.ts.
 */

export const TABLE =
  'diffie-hellman-group-exchange-sha256 diffie-hellman-group-exchange-sha1 diffie-hellman-group14-sha1 diffie-hellman-group1-sha1 ecdh-sha2-nistp256 ecdh-sha2-nistp384 ecdh-sha2-nistp521 curve25519-sha256@libssh.org diffie-hellman-group16-sha512 diffie-hellman-group18-sha512 diffie-hellman-group14-sha256 curve25519-sha256 sntrup761x25519-sha512@openssh.com sntrup761x25519-sha512 mlkem768x25519-sha256 ssh-rsa ssh-dss ssh-rsa-cert-v00@openssh.com ssh-dss-cert-v00@openssh.com ssh-rsa-cert-v01@openssh.com ssh-dss-cert-v01@openssh.com ecdsa-sha2-nistp256-cert-v01@openssh.com ecdsa-sha2-nistp384-cert-v01@openssh.com ecdsa-sha2-nistp521-cert-v01@openssh.com ecdsa-sha2-nistp256 ecdsa-sha2-nistp384 ecdsa-sha2-nistp521 ssh-ed25519-cert-v01@openssh.com ssh-ed25519 rsa-sha2-512 rsa-sha2-256 rsa-sha2-512-cert-v01@openssh.com rsa-sha2-256-cert-v01@openssh.com sk-ecdsa-sha2-nistp256-cert-v01@openssh.com sk-ssh-ed25519-cert-v01@openssh.com sk-ecdsa-sha2-nistp256@openssh.com sk-ssh-ed25519@openssh.com webauthn-sk-ecdsa-sha2-nistp256-cert-v01@openssh.com webauthn-sk-ecdsa-sha2-nistp256@openssh.com aes128-ctr aes192-ctr aes256-ctr arcfour256 arcfour128 aes128-cbc 3des-cbc blowfish-cbc cast128-cbc aes192-cbc aes256-cbc arcfour rijndael-cbc@lysator.liu.se aes128-gcm@openssh.com aes256-gcm@openssh.com chacha20-poly1305@openssh.com hmac-md5 hmac-sha1 umac-64@openssh.com hmac-ripemd160 hmac-ripemd160@openssh.com hmac-sha1-96 hmac-md5-96 hmac-sha2-256 hmac-sha2-256-96 hmac-sha2-512 hmac-sha2-512-96 hmac-md5-etm@openssh.com hmac-sha1-etm@openssh.com umac-64-etm@openssh.com umac-128-etm@openssh.com hmac-sha2-256-etm@openssh.com hmac-sha2-512-etm@openssh.com hmac-ripemd160-etm@openssh.com hmac-sha1-96-etm@openssh.com hmac-md5-96-etm@openssh.com umac-128@openssh.com none zlib@openssh.com zlib 3des-ctr twofish256-cbc twofish-cbc twofish128-cbc diffie-hellman-group15-sha512 diffie-hellman-group17-sha512 aes128-gcm aes256-gcm\n' +
  '=OpenSSH 5.3 5.4 5.5 5.6 5.7 5.8 5.9 6.0 6.1 6.2 6.3 6.4 6.5 6.6 6.7 6.8 6.9 7.0 7.1 7.2 7.3 7.4 7.5 7.6 7.7 7.8 7.9 8.0 8.1 8.2 8.3 8.4 8.5 8.6 8.7 8.8 8.9 9.0 9.1 9.2 9.3 9.4 9.5 9.6 9.7 9.8 9.9 10.0 10.1 10.2 10.3 10.4 10.5\n' +
  'c kex 5.3:0.1.2.3 5.7:4.5.6.0.1.2.3 6.5:7.4.5.6.0.1.2.3 6.7:7.4.5.6.0.2.1.3 6.9:7.4.5.6.0.1.2.3 7.0:7.4.5.6.0.1.2 7.3:7.4.5.6.0.8.9.1.a.2 7.4:b.7.4.5.6.0.8.9.1.a.2 8.0:b.7.4.5.6.0.8.9.a.2 8.2:b.7.4.5.6.0.8.9.a 8.9:b.7.4.5.6.c.0.8.9.a 9.0:c.b.7.4.5.6.0.8.9.a 9.9:d.c.e.b.7.4.5.6.0.8.9.a 10.0:e.d.c.b.7.4.5.6.0.8.9.a\n' +
  's kex 5.3:0.1.2.3 5.7:4.5.6.0.1.2.3 6.5:7.4.5.6.0.1.2.3 6.7:7.4.5.6.0.2 7.3:7.4.5.6.0.8.9.a.2 7.4:b.7.4.5.6.0.8.9.a.2 8.2:b.7.4.5.6.0.8.9.a 8.9:b.7.4.5.6.c.0.8.9.a 9.0:c.b.7.4.5.6.0.8.9.a 9.9:d.c.e.b.7.4.5.6.0.8.9.a 10.0:e.d.c.b.7.4.5.6\n' +
  'b hostkey 5.3:f.g 5.4:h.i.f.g 5.6:j.k.h.i.f.g 5.7:l.m.n.j.k.h.i.o.p.q.f.g 6.5:l.m.n.r.j.k.h.i.o.p.q.s.f.g 7.0:l.m.n.r.j.o.p.q.s.f 7.2:l.m.n.r.j.o.p.q.s.t.u.f 7.8:l.m.n.r.v.w.j.o.p.q.s.t.u.f 8.2:l.m.n.x.r.y.v.w.j.o.p.q.z.s.10.t.u.f 8.5:r.l.m.n.y.x.v.w.j.s.o.p.q.10.z.t.u.f 8.8:r.l.m.n.y.x.v.w.s.o.p.q.10.z.t.u 10.3:r.l.m.n.y.x.11.v.w.s.o.p.q.10.z.12.t.u\n' +
  'c cipher 5.3:13.14.15.16.17.18.19.1a.1b.1c.1d.1e.1f 6.2:13.14.15.16.17.1g.1h.18.19.1a.1b.1c.1d.1e.1f 6.5:13.14.15.16.17.1g.1h.1i.18.19.1a.1b.1c.1d.1e.1f 6.7:13.14.15.1g.1h.1i.16.17.18.19.1a.1b.1c.1d.1e.1f 6.9:1i.13.14.15.1g.1h.16.17.18.19.1a.1b.1c.1d.1e.1f 7.2:1i.13.14.15.1g.1h.18.1c.1d.19 7.4:1i.13.14.15.1g.1h.18.1c.1d 7.6:1i.13.14.15.1g.1h 10.0:1i.1g.1h.13.14.15\n' +
  's cipher 5.3:13.14.15.16.17.18.19.1a.1b.1c.1d.1e.1f 6.2:13.14.15.16.17.1g.1h.18.19.1a.1b.1c.1d.1e.1f 6.5:13.14.15.16.17.1g.1h.1i.18.19.1a.1b.1c.1d.1e.1f 6.7:13.14.15.1g.1h.1i 6.9:1i.13.14.15.1g.1h 10.0:1i.1g.1h.13.14.15\n' +
  'c mac 5.3:1j.1k.1l.1m.1n.1o.1p 5.9:1j.1k.1l.1q.1r.1s.1t.1m.1n.1o.1p 6.1:1j.1k.1l.1q.1s.1m.1n.1o.1p 6.2:1u.1v.1w.1x.1y.1z.20.21.22.1j.1k.1l.23.1q.1s.1m.1n.1o.1p 6.7:1w.1x.1y.1z.1v.1l.23.1q.1s.1k.1u.20.21.22.1j.1m.1n.1o.1p 7.2:1w.1x.1y.1z.1v.1l.23.1q.1s.1k\n' +
  's mac 5.3:1j.1k.1l.1m.1n.1o.1p 5.9:1j.1k.1l.1q.1r.1s.1t.1m.1n.1o.1p 6.1:1j.1k.1l.1q.1s.1m.1n.1o.1p 6.2:1u.1v.1w.1x.1y.1z.20.21.22.1j.1k.1l.23.1q.1s.1m.1n.1o.1p 6.7:1w.1x.1y.1z.1v.1l.23.1q.1s.1k\n' +
  'c compression 5.3:24.25.26 9.9:24.25\n' +
  's compression 5.3:24.25\n' +
  'b pubkey 7.0:l.m.n.r.j.o.p.q.s.f 7.2:l.m.n.r.j.o.p.q.s.t.u.f 7.8:l.m.n.r.v.w.j.o.p.q.s.t.u.f 8.2:l.m.n.x.r.y.v.w.j.o.p.q.z.s.10.t.u.f 8.5:r.l.m.n.y.x.v.w.j.s.o.p.q.10.z.t.u.f 8.8:r.l.m.n.y.x.v.w.s.o.p.q.10.z.t.u 10.3:r.l.m.n.y.x.11.v.w.s.o.p.q.10.z.12.t.u\n' +
  '=dropbear 0.52 0.53 2011.54 2012.55 2013.56 2013.57 2013.58 2013.59 2013.60 2013.62 2014.63 2014.64 2014.65 2014.66 2015.67 2015.68 2015.69 2015.70 2015.71 2016.72 2016.73 2016.74 2017.75 2018.76 2019.77 2019.78 2020.79 2020.80 2020.81 2022.82 2022.83 2024.84 2024.85 2024.86 2025.87 2025.88 2025.89 2026.90 2026.91 2026.92 2026.93 2026.94\n' +
  'c kex 0.52:3 0.53:3.2 2013.62:7.6.5.4.3.2 2015.67:7.6.5.4.2.3 2018.76:b.7.6.5.4.a.2.3 2022.82:b.7.6.5.4.a.2 2025.87:d.c.e.b.7.6.5.4.a\n' +
  's kex 0.52:3 0.53:3.2 2013.62:7.6.5.4.3.2 2015.67:7.6.5.4.2.3 2018.76:b.7.6.5.4.a.2 2025.87:d.c.e.b.7.6.5.4.a\n' +
  'b hostkey 0.52:f.g 2013.62:o.p.q.f.g 2020.79:s.o.p.q.u.f.g 2022.82:s.10.o.p.q.z.u.f.g 2024.84:s.10.o.p.q.z.u.f 2025.87:s.10.o.p.q.z.u\n' +
  'b cipher 0.52:13.27.15.18.19.1d.28.29.2a.1a 0.53:13.27.15.18.19.1d.28.29.2a 2015.67:13.15.18.1d.27.19 2015.68:13.15.18.1d.28.29.2a.27.19 2018.76:13.15.18.1d.27.19 2020.79:1i.13.15 2025.87:1i.15.13\n' +
  'b mac 0.52:1o.1k.1j 2015.67:1q.1s.1o.1k.1j 2015.68:1o.1k.1q.1s.1j 2018.76:1o.1k.1q 2020.79:1k.1q 2025.87:1q\n' +
  'b compression 0.52:26.25.24 2015.67:25.26.24\n' +
  '=paramiko 1.10.0 1.10.1 1.10.2 1.10.3 1.10.4 1.10.5 1.10.6 1.10.7 1.11.0 1.11.1 1.11.2 1.11.3 1.11.4 1.11.5 1.11.6 1.12.0 1.12.1 1.12.2 1.12.3 1.12.4 1.13.0 1.13.1 1.13.2 1.13.3 1.13.4 1.14.0 1.14.1 1.14.2 1.14.3 1.15.0 1.15.1 1.15.2 1.15.3 1.15.4 1.15.5 1.16.0 1.16.1 1.16.2 1.16.3 1.17.0 1.17.1 1.17.2 1.17.3 1.17.4 1.17.5 1.17.6 1.18.0 1.18.1 1.18.2 1.18.3 1.18.4 1.18.5 2.0.0 2.0.1 2.0.2 2.0.3 2.0.4 2.0.5 2.0.6 2.0.7 2.0.8 2.0.9 2.1.0 2.1.1 2.1.2 2.1.3 2.1.4 2.1.5 2.1.6 2.2.0 2.2.1 2.2.2 2.2.3 2.2.4 2.3.0 2.3.1 2.3.2 2.3.3 2.4.0 2.4.1 2.4.2 2.4.3 2.5.0 2.5.1 2.6.0 2.7.0 2.7.1 2.7.2 2.8.0 2.8.1 2.9.0 2.9.1 2.9.2 2.9.3 2.9.4 2.9.5 2.10.0 2.10.1 2.10.2 2.10.3 2.10.4 2.10.5 2.10.6 2.11.0 2.11.1 2.12.0 3.0.0 3.1.0 3.2.0 3.3.0 3.3.1 3.3.2 3.4.0 3.4.1 3.5.0 3.5.1 4.0.0\n' +
  'b kex 1.10.0:3.1 1.15.0:2.1.3 1.16.0:3.2.1.0 2.2.0:4.5.6.0.1.2.3 2.5.0:7.4.5.6.8.0.a.1.2.3\n' +
  'b hostkey 1.10.0:f.g 1.12.0:f.g.o 2.0.0:f.g.o.p.q 2.0.6:o.p.q.f.g 2.1.0:f.g.o.p.q 2.1.3:o.p.q.f.g 2.2.0:s.o.p.q.f.g 2.9.0:s.o.p.q.t.u.f.g 4.0.0:s.o.p.q.t.u.f\n' +
  'b cipher 1.10.0:13.15.18.1a.1d.19.17.16 1.16.0:13.14.15.18.1a.1c.1d.19.17.16 2.0.6:13.14.15.18.1c.1d.1a.19 2.1.0:13.14.15.18.1a.1c.1d.19.17.16 2.1.3:13.14.15.18.1c.1d.1a.19 2.11.0:13.14.15.18.1c.1d.19 3.5.0:13.14.15.18.1c.1d.19.1g.1h\n' +
  'b mac 1.10.0:1k.1j.1o.1p 1.16.0:1q.1s.1j.1o.1p.1k 2.0.6:1q.1s.1k.1j.1o.1p 2.1.0:1q.1s.1j.1o.1p.1k 2.1.3:1q.1s.1k.1j.1o.1p 2.5.0:1q.1s.1y.1z.1k.1j.1o.1p\n' +
  'b compression 1.10.0:24\n' +
  'b pubkey 2.9.0:s.o.p.q.t.u.f.g 4.0.0:s.o.p.q.t.u.f\n' +
  '=JSch 0.1.56 0.1.57 0.1.58 0.1.59 0.1.60 0.1.61 0.1.62 0.1.63 0.1.64 0.1.65 0.1.66 0.1.67 0.1.68 0.1.69 0.1.70 0.1.71 0.1.72 0.2.0 0.2.1 0.2.2 0.2.3 0.2.4 0.2.5 0.2.6 0.2.7 0.2.8 0.2.9 0.2.10 0.2.11 0.2.12 0.2.13 0.2.14 0.2.15 0.2.16 0.2.17 0.2.18 0.2.19 0.2.20 0.2.21 0.2.22 0.2.23 0.2.24 0.2.25 0.2.26 2.27.0 2.27.1 2.27.2 2.27.3 2.27.4 2.27.5 2.27.6 2.27.7 2.27.8 2.27.9 2.28.0 2.28.1 2.28.2 2.28.3 2.28.4 2.28.5 2.28.6 2.28.7\n' +
  'c kex 0.1.56:4.5.6.2.0.1.3 0.1.58:b.7.4.5.6.0.8.9.a 0.2.25:e.b.7.4.5.6.0.8.9.a\n' +
  'c hostkey 0.1.56:f.g.o.p.q 0.1.57:u.t.f.g.o.p.q 0.1.58:o.p.q.t.u.t.f 0.1.61:o.p.q.s.t.u.t.f 0.1.62:o.p.q.s.t.u.f 0.1.65:s.o.p.q.t.u.f 0.2.0:s.o.p.q.t.u 2.28.0:r.l.m.n.v.w.s.o.p.q.t.u\n' +
  'c cipher 0.1.56:13.18.27.19.1a.14.1c.15.1d 0.1.58:13.14.15.1g.1h 0.1.61:13.14.15.1g.1h.1i 0.1.72:13.14.15.1g.1h 0.2.26:1g.1h.13.14.15\n' +
  'c mac 0.1.56:1j.1k.1q.1o.1p 0.1.58:1y.1z.1v.1q.1s.1k\n' +
  'c compression 0.1.56:24\n' +
  'c pubkey 0.1.57:u.t.f.g.o.p.q 0.1.58:o.p.q.t.u.t.f 0.1.61:o.p.q.s.t.u.t.f 0.1.62:o.p.q.s.t.u.f 0.1.65:s.o.p.q.t.u.f 0.2.0:s.o.p.q.t.u 2.28.0:r.l.m.n.v.w.s.o.p.q.t.u\n' +
  '=libssh2 1.4.0 1.4.1 1.4.2 1.4.3 1.5.0 1.6.0 1.7.0 1.8.0 1.8.1 1.8.2 1.9.0 1.10.0 1.11.0 1.11.1\n' +
  'c kex 1.4.0:2.1.3 1.7.0:0.1.2.3 1.9.0:4.5.6.b.7.0.1.2.3 1.10.0:b.7.4.5.6.0.8.9.a.2.3.1\n' +
  'c hostkey 1.4.0:f.g 1.9.0:o.p.q.s.f.g 1.10.0:o.p.q.l.m.n.s.f.g 1.11.0:o.p.q.l.m.n.s.r.t.u.f.j.g 1.11.1:o.p.q.l.m.n.s.r.t.u.v.w.f.j.g\n' +
  'c cipher 1.4.0:13.14.15.1d.1f.1c.18.1a.17.1e.1b.19 1.11.0:15.14.13.1d.1f.1c.18.1a.17.1e.1b.19 1.11.1:1i.15.14.13.1d.1f.1c.18.1a.17.1e.1b.19\n' +
  'c mac 1.4.0:1k.1o.1j.1p.1m.1n 1.7.0:1q.1s.1k.1o.1j.1p.1m.1n 1.11.0:1q.1y.1s.1z.1k.1v.1o.1j.1p.1m.1n\n' +
  'c compression 1.4.0:24\n' +
  '=Go x/crypto 0.1.0 0.2.0 0.3.0 0.4.0 0.5.0 0.6.0 0.7.0 0.8.0 0.9.0 0.10.0 0.11.0 0.12.0 0.13.0 0.14.0 0.15.0 0.16.0 0.17.0 0.18.0 0.19.0 0.20.0 0.21.0 0.22.0 0.23.0 0.24.0 0.25.0 0.26.0 0.27.0 0.28.0 0.29.0 0.30.0 0.31.0 0.32.0 0.33.0 0.34.0 0.35.0 0.36.0 0.37.0 0.38.0 0.39.0 0.40.0 0.41.0 0.42.0 0.43.0 0.44.0 0.45.0 0.46.0 0.47.0 0.48.0 0.49.0 0.50.0 0.51.0 0.52.0 0.53.0 0.54.0 0.55.0\n' +
  'b kex 0.1.0:b.7.4.5.6.a.2 0.42.0:e.b.7.4.5.6.a.2\n' +
  'b hostkey 0.1.0:v.w.j.k.l.m.n.r.o.p.q.t.u.f.g.s 0.12.0:w.v.j.k.l.m.n.r.o.p.q.u.t.f.g.s\n' +
  'b cipher 0.1.0:1g.1i.13.14.15 0.7.0:1g.1h.1i.13.14.15\n' +
  'b mac 0.1.0:1y.1q.1k.1o 0.10.0:1z.1y.1q.1k.1o 0.11.0:1z.1y.1q.1s.1k.1o 0.12.0:1y.1z.1q.1s.1k.1o\n' +
  'b compression 0.1.0:24\n' +
  '=Node ssh2 1.0.0 1.1.0 1.2.0 1.3.0 1.4.0 1.5.0 1.6.0 1.7.0 1.8.0 1.9.0 1.10.0 1.11.0 1.12.0 1.13.0 1.14.0 1.15.0 1.16.0 1.17.0\n' +
  'b kex 1.0.0:7.b.4.5.6.0.a.2b.8.2c.9\n' +
  'b hostkey 1.0.0:s.o.p.q.t.u.f\n' +
  'b cipher 1.0.0:2d.1g.2e.1h.13.14.15.1i 1.5.0:1g.1h.13.14.15.1i\n' +
  'b mac 1.0.0:1y.1z.1v.1q.1s.1k\n' +
  'b compression 1.0.0:24.25.26';

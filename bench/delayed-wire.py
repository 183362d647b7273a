"""A long way for packets, on one machine: PREFIX.1 is here, and what is sent to PREFIX.2 comes back to PREFIX.1 as if PREFIX.2
had sent it, DELAY milliseconds later. So a server here is reached at PREFIX.2 over a round trip of twice the delay, its
handshake included. Needs a network namespace of its own. Usage: delayed-wire.py NAME PREFIX DELAY"""

import asyncio
import fcntl
import os
import struct
import subprocess
import sys

name, prefix, delay = sys.argv[1], sys.argv[2], float(sys.argv[3]) / 1000
TUNSETIFF, IFF_TUN, IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
wire = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
fcntl.ioctl(wire, TUNSETIFF, struct.pack("16sH", name.encode(), IFF_TUN | IFF_NO_PI))
subprocess.run(["ip", "addr", "add", f"{prefix}.1/24", "dev", name], check=True)
subprocess.run(["ip", "link", "set", name, "up", "txqueuelen", "5000"], check=True)


def turn():
    loop = asyncio.get_running_loop()
    while True:
        try:
            packet = os.read(wire, 65536)
        except BlockingIOError:
            return
        # Source and destination change places, which leaves every checksum as it is (RFC 1071).
        if packet[0] >> 4 == 4:
            loop.call_later(delay, os.write, wire, packet[:12] + packet[16:20] + packet[12:16] + packet[20:])


async def main():
    asyncio.get_running_loop().add_reader(wire, turn)
    print("ready", flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
